/** The command against a server of this machine. */
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '#cli/commands/links.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

const links = (content: string, ...args: readonly string[]) =>
  runCommand(run, ['--pause', '0', ...args], { env: { ARCHIVE_CONTENT: content } });

/** A site where one page is there, one has gone and one is refused; and what it was asked for. */
async function site() {
  const asked: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`);
    const status = { '/here': 200, '/gone': 404, '/refused': 403 }[url] ?? 500;
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return { host: `http://127.0.0.1:${address.port}`, asked };
}

const article = (host: string, more = '') =>
  `---\ntitle: A\ndate: 2024\npublisher: The Gazette\ncopy: { url: '${host}/gone' }\n${more}---\n\n[There](${host}/here#part), [refused](${host}/refused).\n`;

test('it records what it finds, and what is missed a second day is dead', async () => {
  const { host, asked } = await site();
  const content = temporaryFolder({
    'articles/a.md': article(host),
    'articles/b.md': article(`${host}/draft`, 'status: draft\n'),
  });
  const file = join(content, 'links.json');
  const first = await links(content, '--allow-private');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toBe(
    `missed  ${host}/gone\n3 links asked for: 1 ok, 1 missed, 0 dead, 1 unsure.\n`,
  );
  expect(asked.filter((one) => one.includes('draft'))).toEqual([]);
  const written = readFileSync(file, 'utf8');
  expect(written).toMatch(
    /^\{\n {2}".*\/gone": .*,\n {2}".*\/here": .*,\n {2}".*\/refused": .*\n\}\n$/,
  );

  expect((await links(content, '--allow-private')).stdout).toContain('0 dead');
  expect(readFileSync(file, 'utf8')).toBe(written);
  writeFileSync(file, written.replaceAll(/"checked":"[^"]+"/g, '"checked":"2020-01-01"'));
  expect((await links(content, '--allow-private')).stdout).toContain(`dead    ${host}/gone`);
  const told = readArchive(content).problems.filter(({ path }) => path.endsWith('/a.md'));
  expect(told.map(({ code, field }) => [code, field])).toEqual([['link-dead', 'copy.url']]);
});

test('the day is the one that is given', async () => {
  const { host } = await site();
  const content = temporaryFolder({ 'articles/a.md': article(host) });
  await links(content, '--allow-private', '--day', '2026-11-20');
  expect(readFileSync(join(content, 'links.json'), 'utf8')).toContain('"checked":"2026-11-20"');
  const next = await links(content, '--allow-private', '--day', '2026-11-21');
  expect(next.stdout).toContain(`dead    ${host}/gone`);

  expect(await links(content, '--day', '2026-02-30')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"2026-02-30" is none'),
  });
});

test('hosts of this machine are not asked unless they may be', async () => {
  const { host, asked } = await site();
  const content = temporaryFolder({ 'articles/a.md': article(host) });
  const { status, stderr } = await links(content);
  expect([status, asked]).toEqual([1, []]);
  expect(stderr).toBe(
    'No host could be reached, so nothing was recorded: is this machine online?\n',
  );
  expect(existsSync(join(content, 'links.json'))).toBe(false);
});

test('content with an error, or a flag that is none', async () => {
  const content = temporaryFolder({ 'articles/a.md': 'no front matter' });
  expect(await links(content)).toMatchObject({ status: 1, stdout: '' });
  const wrong = await links(content, '--timeout', 'soon');
  expect(wrong).toMatchObject({
    status: 2,
    stderr: '--timeout takes a number, and "soon" is none.\n',
  });
});
