import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { asker } from '#linkcheck/ask.ts';
import { isPrivateAddress } from '#linkcheck/private-address.ts';

const asking = {
  userAgent: 'The Test link check (+https://t.example/; t@t.example)',
  timeout: 2000,
};
const ask = asker({ ...asking, allowPrivate: true });

async function served(listener: RequestListener): Promise<URL> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return new URL(`http://127.0.0.1:${address.port}/page`);
}

test('a host learns who asks, and its body is not waited for', async () => {
  const heard: (string | undefined)[] = [];
  const address = await served(({ method, headers }, response) => {
    heard.push(method, headers['user-agent']);
    response.writeHead(200).write('never ends');
  });
  expect(await ask(address, 'GET')).toMatchObject({ kind: 'answered', status: 200 });
  expect(heard).toEqual(['GET', asking.userAgent]);
});

test('what an answer says of moving and of waiting', async () => {
  const address = await served((_, response) => {
    response.writeHead(503, { location: '/there', 'retry-after': '120' }).end();
  });
  expect(await ask(address, 'HEAD')).toEqual({
    kind: 'answered',
    status: 503,
    location: '/there',
    retryAfter: 120,
  });
});

test('a host that is silent, and one that is nobody’s', async () => {
  const address = await served(() => {});
  const impatient = asker({ ...asking, timeout: 100, allowPrivate: true });
  expect(await impatient(address, 'HEAD')).toEqual({ kind: 'failed', why: 'unreached' });
  expect(await ask(new URL('http://127.0.0.1:1/'), 'HEAD')).toEqual({
    kind: 'failed',
    why: 'unreached',
  });
});

test('a host of this machine or its network is not asked, by number or by name', async () => {
  let requests = 0;
  const address = await served((_, response) => {
    requests += 1;
    response.end();
  });
  const careful = asker({ ...asking, allowPrivate: false });
  for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]']) {
    const named = new URL(`http://${host}:${address.port}/`);
    expect([host, await careful(named, 'GET')]).toEqual([host, { kind: 'failed', why: 'private' }]);
  }
  expect(requests).toBe(0);
});

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.8.8.8',
  '169.254.169.254',
  '172.31.0.1',
  '192.168.1.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '192.88.99.1',
  '::10.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:1.1.1.1',
  '::ffff:0:0',
  '::FFFF:7F00:1',
  '0:0:0:0:0:ffff:8.8.8.8',
  '::ffff:0:10.0.0.1',
  '64:ff9b::10.0.0.1',
  '64:ff9b::808:808',
  '64:ff9b:1::1',
  '2001::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2001:10::1',
  '2001:20::1',
  '2001:db8::1',
  '2002:a00:1::1',
  '2002:808:808::1',
  '100::1',
  '3fff::1',
  '5f00::1',
  'fec0::1',
  'fe80::1%eth0',
  'fd00::1',
  'fe80::1',
  'ff02::1',
  'no address',
])('%s is private', (ip) => {
  expect(isPrivateAddress(ip)).toBe(true);
});

test.each([
  '1.1.1.1',
  '172.32.0.1',
  '193.99.144.80',
  '2606:4700::1111',
  '2001:4860:4860::8888',
  '2a00:1450::1',
])('%s is public', (ip) => {
  expect(isPrivateAddress(ip)).toBe(false);
});
