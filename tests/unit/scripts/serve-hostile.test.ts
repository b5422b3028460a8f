/** The preview server under requests that no reader sends, and under readers who leave. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { abort, requestFor, sendRaw } from '../../support/raw-request.ts';
import { writeFiles } from '../../support/temporary-folder.ts';

const secret = 'not of the site';
const megabytes = randomBytes(6_000_000).toString('latin1');
const folder = mkdtempSync(join(tmpdir(), 'archive-served-'));
const root = join(folder, 'site');
const files = {
  'secret.txt': secret,
  'site/index.html': 'front page',
  'site/404.html': 'nothing here',
  'site/articles/index.html': 'articles',
  'site/big.zip': megabytes,
  'site/big.txt': megabytes,
  'site/shrinking.zip': megabytes,
  'site/empty.txt': '',
};

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  writeFiles(folder, files);
  server = await serve(root);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, options = {}) => sendRaw(server.url, requestFor(path, options));
const openFiles = () => readdirSync('/dev/fd').length;

async function stillServes(): Promise<void> {
  expect(await ask('/')).toMatchObject({ status: 200, body: 'front page' });
}

test.for([
  '/%2Farticles',
  '//articles',
  '///articles',
  '/%5Carticles',
  '/\\articles',
  '/%2F%2Farticles',
  '/.%2Farticles',
  '/%2F..%2Farticles',
  '//localhost/articles',
  'http://evil.example/articles',
])('%s leads to no other host', async (path) => {
  const { status, head } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(head).not.toMatch(/^location:/im);
});

test('a folder without its slash moves there, and takes nothing of what was asked along', async () => {
  const { head } = await ask('/articles?next=//evil.example#//evil.example');
  expect(head).toMatch(/^location: \/articles\/$/im);
});

test.for(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is refused with what is answered instead',
  async (method) => {
    const { status, head } = await ask('/', { method });
    expect(status).toBe(405);
    expect(head).toMatch(/^allow: GET, HEAD$/im);
  },
);

test('HEAD is answered with the size and no text', async () => {
  const { status, head, body } = await ask('/', { method: 'HEAD' });
  expect({ status, body }).toEqual({ status: 200, body: '' });
  expect(head).toMatch(/^content-length: 10$/im);
});

test.for([
  'evil.example',
  'evil.example:4321',
  'localhost.evil.example',
  'localhost@evil.example',
  'evil.example#localhost',
  'notlocalhost',
  '127.0.0.1.evil.example',
  '128.0.0.1',
  '10.0.0.1',
  '0.0.0.0',
  '[::]',
  '[fe80::1]',
  '2130706433',
  '',
])('a request for the host "%s" gets nothing', async (host) => {
  const { status, body } = await ask('/', { host });
  expect([400, 403]).toContain(status);
  expect(body).not.toContain('front page');
});

test('nor does one for two hosts, or for none', async () => {
  const two = await ask('/', { headers: 'Host: evil.example\r\n' });
  expect([400, 403]).toContain(two.status);
  const none = await sendRaw(server.url, 'GET / HTTP/1.0\r\n\r\n');
  expect([400, 403]).toContain(none.status);
});

test.for([
  'localhost',
  'LOCALHOST:4321',
  'archive.localhost',
  '127.0.0.1:4321',
  '127.8.8.8',
  '[::1]:4321',
  '[::ffff:127.0.0.1]',
])('a request for the host "%s" is answered', async (host) => {
  expect(await ask('/', { host })).toMatchObject({ status: 200, body: 'front page' });
});

test.for([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/articles/..%2f..%2fsecret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/index.html%00.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/%252e%252e/secret.txt',
  '/index.html/',
  '/index.html/x',
  `/${'a'.repeat(300)}`,
  `/${'a'.repeat(10_000)}`,
  `/${'a/'.repeat(5_000)}`,
  `/${'%F0%9F%8C%B1'.repeat(100)}`,
  `/${'a'.repeat(100_000)}`,
  '/%',
  '/%zz',
  '*',
  'articles',
])('the path %j is answered, and leads nowhere', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 404, 431]).toContain(status);
  expect(body).not.toContain(secret);
  await stillServes();
});

test('any bytes at all are answered or refused, and the server goes on', async () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '//', '..', '%2F', '%2e', '%5C', '\\', '%00', 'articles', 'index.html'),
    fc.constantFrom('?', '#', ':', '@', '%', '%E0%A4%A', 'evil.example', 'http:', '\t', '\u0085'),
    fc.string({ maxLength: 6 }).map((text) => text.replaceAll(/[\r\n]/g, '')),
  );
  const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
  const headers = fc.constantFrom(
    '',
    'Range: bytes=5-2\r\n',
    'Range: bytes=-1,0-,9999999999999999999-\r\n',
    'Accept-Encoding: gzip;q=0, \u00ff\r\n',
    'Content-Length: 0\r\nExpect: 100-continue\r\n',
    'Upgrade: websocket\r\nConnection: upgrade, close\r\n',
    'If-Modified-Since: never\r\nIf-None-Match: *\r\n',
  );
  await fc.assert(
    fc.asyncProperty(path, headers, async (asked, sent) => {
      const { status, head, body } = await ask(asked, { headers: sent });
      expect(status).toBeOneOf([100, 200, 301, 400, 404, 417, undefined]);
      expect(head).not.toMatch(/^location: (?!\/(?![/\\]))/im);
      expect(body).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
  await stillServes();
});

test.for([
  ['/big.zip', 'halfway'],
  ['/big.txt', 'halfway'],
  ['/big.zip', 'at once'],
  ['/big.txt', 'at once'],
  ['/articles/', 'at once'],
] as const)('500 downloads of %s that are left %s keep no file open', async ([path, leaves]) => {
  const warnings: string[] = [];
  const warn = ({ message }: Error) => warnings.push(message);
  process.on('warning', warn);
  onTestFinished(() => {
    process.off('warning', warn);
  });
  await ask('/');
  const before = openFiles();
  for (let count = 0; count < 500; count += 50) {
    await Promise.all(Array.from({ length: 50 }, () => abort(server.url, path, leaves)));
  }
  await expect.poll(openFiles, { timeout: 20_000 }).toBeLessThanOrEqual(before + 2);
  await stillServes();
  expect(warnings).toEqual([]);
});

test('what is asked for in part comes whole', async () => {
  const { status, body } = await ask('/articles/', { headers: 'Range: bytes=0-2\r\n' });
  expect({ status, body }).toEqual({ status: 200, body: 'articles' });
});

test('an empty file is answered', async () => {
  expect(await ask('/empty.txt')).toMatchObject({ status: 200, body: '' });
});

test('a file that shrinks while it is read ends in a broken connection, not in a whole answer', async () => {
  const response = await fetch(new URL('shrinking.zip', server.url));
  const text = response.arrayBuffer();
  truncateSync(join(root, 'shrinking.zip'), 10);
  await expect(text).rejects.toThrow();
  await stillServes();
});

test.runIf(process.platform !== 'win32')('a pipe keeps nobody waiting', async () => {
  execFileSync('mkfifo', [join(root, 'pipe.txt')]);
  expect(await ask('/pipe.txt')).toMatchObject({ status: 404 });
});
