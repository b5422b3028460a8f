/** A promised address stays: it leads on, or the site is not built. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildArchive } from '../support/build-archive.ts';
import { pagesOf } from '../support/crawl.ts';
import { startCommand } from '../support/start-command.ts';

test.setTimeout(300_000);

const report = (date: string, more = '') =>
  `---\ntitle: Report\ndate: ${date}\npublisher: The Gazette\n${more}---\n\nText.\n`;

/** A content folder and the site that is built from it. */
function inArchive() {
  const content = test.info().outputPath('content');
  const out = test.info().outputPath('site');
  const file = (id: string) => join(content, 'articles', `${id}.md`);
  return {
    write: (id: string, text: string) => {
      mkdirSync(dirname(file(id)), { recursive: true });
      writeFileSync(file(id), text);
    },
    remove: (id: string) => rmSync(file(id)),
    build: () => buildArchive({ content, out }),
    promise: () => startCommand('addresses', [], { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out }),
    append: (line: string) => writeFileSync(join(content, 'addresses.txt'), line, { flag: 'a' }),
    list: () => readFileSync(join(content, 'addresses.txt'), 'utf8').trim().split('\n'),
    pages: () => pagesOf(out),
    page: (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8'),
    download: (path: string) => readFileSync(join(out, path), 'utf8'),
  };
}

test('what is withdrawn or renamed stays at every address, or the last good site stays', async () => {
  const { write, remove, build, promise, append, list, pages, page, download } = inArchive();
  write('hoax', report('1999-03'));
  write('bridge', report('2024-05-02'));
  expect(await build()).toMatchObject({ status: 0 });
  expect(promise()).toMatchObject({ status: 0, stderr: '' });
  expect(list()).toEqual(
    expect.arrayContaining([
      '/',
      '/articles/hoax/',
      '/articles/1999/03/',
      '/publishers/the-gazette/',
    ]),
  );
  const before = pages();

  // A deleted article: the check of the content tells it, and nothing is built.
  remove('bridge');
  const deleted = await build();
  expect(deleted.status).toBe(1);
  expect(deleted.stderr).toMatch(
    /addresses\.txt:\d+:1 {2}file {2}\[address-lost\]\n.*\/articles\/bridge\/ /,
  );
  expect(pages()).toEqual(before);

  // Renamed, spelled otherwise and withdrawn: everything leads on.
  const withdrawn =
    'status: withdrawn\ncorrections: [{ date: 2024-06-01, kind: withdrawal, why: It was invented. }]\n';
  write('hoax', report('1999-03', withdrawn));
  write(
    'span',
    report('2024-05-02', 'formerly: [bridge]\n').replace('The Gazette', 'The Gazetteer'),
  );
  expect(await build()).toMatchObject({ status: 0 });
  expect(page('articles/bridge')).toContain('url=/articles/span/');
  for (const format of ['bib', 'ris', 'csl.json']) {
    expect(download(`articles/bridge/cite.${format}`)).toBe(
      download(`articles/span/cite.${format}`),
    );
  }
  expect(page('articles/hoax')).toContain('It was invented.');
  expect(page('articles/1999/03')).toContain('url=/articles/');
  expect(page('timeline/1999')).toContain('url=/timeline/');
  expect(page('publishers/the-gazette')).toContain('url=/publishers/');
  expect(promise()).toMatchObject({ status: 0, stderr: '' });

  // A page that no file of the content answers for: the build itself tells it, and changes nothing.
  const good = pages();
  append('/about/history/\n');
  const lost = await build();
  expect(lost.status).toBe(1);
  expect(lost.stderr).toContain(`addresses.txt:${list().length}:1  file  [address-lost]\n`);
  expect(lost.stderr).toContain('The site was not built; the last one is unchanged.');
  expect(pages()).toEqual(good);
});
