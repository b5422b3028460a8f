import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { differenceLines } from '#fixity/difference.ts';
import { manifestText, sums } from '#fixity/manifest.ts';
import { sha256OfText } from '#fixity/sha256.ts';
import { ownAddress, verifyAddress } from '#fixity/verify-address.ts';

test.each([
  'https://example.org/',
  'http://127.0.0.1.example.org/',
  'http://localhost.example/',
  'http://10.0.0.1/',
  'http://169.254.169.254/',
  'http://0.0.0.0/',
  'http://[::ffff:10.0.0.1]/',
])('%s is not this machine', (address) => {
  expect(() => ownAddress(address)).toThrow('is not this machine, and verify asks no other');
});

test.each(['ftp://127.0.0.1/', 'http://user:word@127.0.0.1/', 'file:///etc/', 'http://'])(
  '%s is no address of a site',
  (address) => {
    expect(() => ownAddress(address)).toThrow('is no address of a site');
  },
);

test.each([
  ['http://127.1:4321/repo', 'http://127.0.0.1:4321/repo/'],
  ['http://localhost', 'http://localhost/'],
  ['http://[::1]:80/', 'http://[::1]/'],
])('%s is', (address, front) => {
  expect(ownAddress(address).href).toBe(front);
});

async function served(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return `http://127.0.0.1:${address.port}/`;
}

const manifest = manifestText(
  new Map(['about/index.html', 'away', 'broken', 'loop'].map((path) => [path, sha256OfText('x')])),
  sums,
);

test('a file may have moved on the same host; no other host is asked', async () => {
  let requests = 0;
  const elsewhere = await served((_, response) => {
    requests += 1;
    response.end('x');
  });
  const address = await served(({ url }, response) => {
    const moved = { '/about/index.html': '/about/', '/away': elsewhere, '/loop': '/loop' }[
      url ?? ''
    ];
    if (moved !== undefined) response.writeHead(302, { location: moved }).end();
    else if (url === '/broken') response.writeHead(500).end();
    else response.end(url === '/about/' ? 'x' : manifest);
  });
  const { differences } = await verifyAddress(address);
  expect(differenceLines(differences)).toEqual([
    'unread   away  (it leads to another host)',
    'unread   broken  (answered with 500)',
    'unread   loop  (it redirects too often)',
  ]);
  expect(requests).toBe(0);
});

test('a site that is not there', async () => {
  await expect(verifyAddress('http://127.0.0.1:1/')).rejects.toThrow(/cannot be read: .*/);
});
