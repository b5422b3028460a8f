import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 60_000 });

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
function inArchive() {
  const root = temporaryFolder({ 'content/articles/a.md': article() });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const file of built) write(`dist/${file}`, '');
  const env = { ARCHIVE_CONTENT: '', ARCHIVE_OUT: '' };
  return {
    write,
    remove: (path: string) => rmSync(join(root, path), { recursive: true }),
    list: () => readFileSync(join(root, 'content/addresses.txt'), 'utf8'),
    hasList: () => existsSync(join(root, 'content/addresses.txt')),
    addresses: (...args: readonly string[]) => runCli('addresses', args, env, root),
    validate: () => runCli('validate', ['--quiet'], env, root),
  };
}

const first = '/\n/articles/a/\n/articles/a/cite.bib\n/feeds/rss.xml\n';

test('every address of the built site is listed; again, nothing is new', () => {
  const { addresses, list } = inArchive();
  const stdout = (added: number) => `content/addresses.txt: ${added} new, 4 in all.\n`;
  expect(addresses()).toEqual({ status: 0, stdout: stdout(4), stderr: '' });
  expect(list()).toBe(first);
  expect(addresses('dist')).toEqual({ status: 0, stdout: stdout(0), stderr: '' });
  expect(list()).toBe(first);
});

test('what is new is added among what is there', () => {
  const { addresses, list, write } = inArchive();
  addresses();
  write('dist/articles/b/index.html', '');
  expect(addresses().stdout).toBe('content/addresses.txt: 1 new, 5 in all.\n');
  expect(list().split('\n')).toContain('/articles/b/');
});

test('what the built site has lost is told, with exit 1, and stays on the list', () => {
  const { addresses, list, remove, write } = inArchive();
  addresses();
  remove('dist/feeds');
  write('dist/about/index.html', '');
  const { status, stdout, stderr } = addresses();
  expect([status, stdout]).toEqual([1, 'content/addresses.txt: 1 new, 5 in all.\n']);
  expect(stderr).toMatch(
    /^Lost in dist\n\n== content\/addresses\.txt \(1\)\n\ncontent\/addresses\.txt:4:1 {2}file {2}\[address-lost\]\n {2}The address \/feeds\/rss\.xml /,
  );
  expect(stderr).toMatch(/They stay on the list\.\n$/);
  expect(list()).toContain('/feeds/rss.xml\n');
});

test('validate tells an article that was promised and is gone, without a build', () => {
  const { addresses, validate, write, remove } = inArchive();
  addresses();
  expect(validate().status).toBe(0);
  remove('content/articles/a.md');
  write('content/articles/b.md', article());
  const { status, stderr } = validate();
  expect(status).toBe(1);
  expect(stderr).toContain('content/addresses.txt:2:1  file  [address-lost]\n');
  write('content/articles/b.md', article('formerly: [a]\n'));
  expect(validate()).toMatchObject({ status: 0, stderr: '' });
});

test('a list that cannot be read is told and left as it is', () => {
  const { addresses, list, write } = inArchive();
  write('content/addresses.txt', '/\n>>>>>>> theirs\n');
  const { status, stdout, stderr } = addresses();
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('content/addresses.txt:2:1  file  [addresses-invalid]\n');
  expect(stderr).toMatch(/Nothing was written\.\n$/);
  expect(list()).toBe('/\n>>>>>>> theirs\n');
});

test('where nothing is built it says to build first, and writes nothing', () => {
  const { addresses, hasList } = inArchive();
  expect(addresses('nowhere')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'There is no built site in nowhere. Build it first: npm run build.\n',
  });
  expect(hasList()).toBe(false);
});

test('called wrongly: exit 2 and a sentence; --help tells what it does', () => {
  const { addresses } = inArchive();
  expect(addresses('dist', 'out')).toEqual({ status: 2, stdout: '', stderr: 'Name one folder.\n' });
  expect(addresses('--al').status).toBe(2);
  expect(addresses('--help').stdout).toContain('content/addresses.txt');
});
