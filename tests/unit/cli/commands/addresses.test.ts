import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSiteContent } from '#cli/building/site-content.ts';
import { run as addressesCommand } from '#cli/commands/addresses.ts';
import { run as validateCommand } from '#cli/commands/validate.ts';
import { writeSiteManifest } from '#fixity/write-manifest.ts';
import { publishedDigest } from '#ingest/kept/published-digest.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

const article = (more = '') =>
  `---\ntitle: A\ndate: 2024\npublisher: The Gazette\n${more}---\n\nText.\n`;
const built = [
  'index.html',
  'articles/a/index.html',
  'articles/a/cite.bib',
  'feeds/rss.xml',
  '_astro/a.css',
];

/** An archive with a site that is as if built. */
async function inArchive() {
  const root = temporaryFolder({ 'content/articles/a.md': article() });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const content = join(root, 'content');
  /** As a build ends: the number of the content, then the manifest of all files. */
  const build = async () => {
    writeSiteContent(join(root, 'dist'), publishedDigest(content, readArchive(content).archive));
    await writeSiteManifest(join(root, 'dist'));
  };
  for (const file of built) write(`dist/${file}`, '');
  await build();
  return {
    write,
    build,

    remove: (path: string) => rmSync(join(root, path), { recursive: true }),
    list: () => readFileSync(join(root, 'content/addresses.txt'), 'utf8'),
    hasList: () => existsSync(join(root, 'content/addresses.txt')),
    addresses: (...args: readonly string[]) => runCommand(addressesCommand, args, { cwd: root }),
    validate: () => runCommand(validateCommand, ['--quiet'], { cwd: root }),
  };
}

const first = '/\n/articles/a/\n/articles/a/cite.bib\n/data/manifest-sha256.txt\n/feeds/rss.xml\n';

test('every address of the built site is listed; again, nothing is new', async () => {
  const { addresses, list } = await inArchive();
  const stdout = (added: number) => `content/addresses.txt: ${added} new, 5 in all.\n`;
  expect(await addresses()).toEqual({ status: 0, stdout: stdout(5), stderr: '' });
  expect(list()).toBe(first);
  expect(await addresses('dist')).toEqual({ status: 0, stdout: stdout(0), stderr: '' });
  expect(list()).toBe(first);
});

test('what is new is added among what is there', async () => {
  const { addresses, build, list, write } = await inArchive();
  await addresses();
  write('dist/articles/b/index.html', '');
  await build();
  expect((await addresses()).stdout).toBe('content/addresses.txt: 1 new, 6 in all.\n');
  expect(list().split('\n')).toContain('/articles/b/');
});

test('what the built site has lost is reported, with exit 1, and stays on the list', async () => {
  const { addresses, build, list, remove, write } = await inArchive();
  await addresses();
  remove('dist/feeds');
  write('dist/about/index.html', '');
  await build();
  const { status, stdout, stderr } = await addresses();
  expect([status, stdout]).toEqual([1, 'content/addresses.txt: 1 new, 6 in all.\n']);
  expect(stderr).toMatch(
    /^Lost in dist\n\n== content\/addresses\.txt \(1\)\n\ncontent\/addresses\.txt:5:1 {2}file {2}\[address-lost\]\n {2}The address \/feeds\/rss\.xml /,
  );
  expect(stderr).toMatch(/They stay on the list\.\n$/);
  expect(list()).toContain('/feeds/rss.xml\n');
});

test('validate reports an article that was promised and is gone, without a build', async () => {
  const { addresses, validate, write, remove } = await inArchive();
  await addresses();
  expect((await validate()).status).toBe(0);
  remove('content/articles/a.md');
  write('content/articles/b.md', article());
  const { status, stderr } = await validate();
  expect(status).toBe(1);
  expect(stderr).toContain('content/addresses.txt:2:1  file  [address-lost]\n');
  write('content/articles/b.md', article('formerly: [a]\n'));
  expect(await validate()).toMatchObject({ status: 0, stderr: '' });
});

test('a list that cannot be read is reported and left unchanged', async () => {
  const { addresses, list, write } = await inArchive();
  write('content/addresses.txt', '/\n>>>>>>> theirs\n');
  const { status, stdout, stderr } = await addresses();
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('content/addresses.txt:2:1  file  [addresses-invalid]\n');
  expect(stderr).toMatch(/Nothing was written\.\n$/);
  expect(list()).toBe('/\n>>>>>>> theirs\n');
});

test('where nothing is built it says to build first, and writes nothing', async () => {
  const { addresses, hasList } = await inArchive();
  expect(await addresses('nowhere')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no built site in nowhere. Build it first: npm run build.\n',
  });
  expect(hasList()).toBe(false);
});

const notAdded = /\nNothing was added to the list\. Build it again: npm run build\.\n$/;
const otherContent = /^The site in dist was built from other content: /;

test.each([
  ['an article has come', 'content/articles/b.md', article()],
  ['a text has changed', 'content/articles/a.md', `${article()}More.\n`],
  ['a draft is published', 'content/articles/draft.md', article('status: published\n')],
  ['an event has come', 'content/events/fire.md', '---\ntitle: Fire\ndate: 2024\n---\n'],
  ['a topic has come', 'content/topics/port.md', '---\nname: Port\nkind: place\n---\n'],
])('%s since the site was built: nothing is promised', async (_, path, text) => {
  const { addresses, build, hasList, write } = await inArchive();
  write('content/articles/draft.md', article('status: draft\n'));
  await build();
  write(path, text);
  const { status, stdout, stderr } = await addresses();
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(otherContent);
  expect(stderr).toMatch(notAdded);
  expect(hasList()).toBe(false);
  await build();
  expect((await addresses()).status).toBe(0);
});

test('an article that has gone since, or was put elsewhere, makes it another site', async () => {
  const { addresses, build, remove, write } = await inArchive();
  write('content/articles/b.md', article());
  await build();
  remove('content/articles/b.md');
  expect((await addresses()).stderr).toMatch(otherContent);
  write('content/events/b.md', '---\ntitle: B\ndate: 2024\n---\n');
  expect((await addresses()).stderr).toMatch(otherContent);
});

test('drafts, line ends, the list itself and the record of links make no other site', async () => {
  const { addresses, write } = await inArchive();
  write('content/articles/draft.md', article('status: draft\n'));
  write('content/articles/a.md', article().replaceAll('\n', '\r\n'));
  write('content/links.json', '{}\n');
  expect((await addresses()).status).toBe(0);
  expect((await addresses()).status).toBe(0);
});

test.each([
  ['a page that somebody put there', 'dist/private/index.html', 'added    private/index.html'],
  ['a page that has changed since', 'dist/index.html', 'changed  index.html'],
])('%s: nothing is promised', async (_, path, line) => {
  const { addresses, hasList, write } = await inArchive();
  write(path, 'other');
  const { status, stderr } = await addresses();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${line}\nThe site in dist has changed since it was built.\nNothing was added to the list. Build it again: npm run build.\n`,
  );
  expect(hasList()).toBe(false);
});

test('a folder that no build wrote adds nothing, and neither does one without its manifest', async () => {
  const { addresses, remove, write } = await inArchive();
  write('other/index.html', 'a page');
  expect(await addresses('other')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^There is no data\/content-sha256\.txt in other/),
  });
  remove('dist/data/manifest-sha256.txt');
  expect(await addresses()).toMatchObject({ status: 1, stderr: expect.stringMatching(notAdded) });
});

test('called wrongly: exit 2 and a sentence; --help says what it does', async () => {
  const { addresses } = await inArchive();
  expect(await addresses('dist', 'out')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Name one folder.\n',
  });
  expect((await addresses('--al')).status).toBe(2);
  expect((await addresses('--help')).stdout).toContain('content/addresses.txt');
});
