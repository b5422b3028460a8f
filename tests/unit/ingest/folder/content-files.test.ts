import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ContentFile, listContent, messagePath } from '#ingest/folder/content-files.ts';
import { caseTwins } from '#ingest/folder/misnamed-files.ts';
import { readText } from '#ingest/folder/read-text.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('markdown files are found in the three folders and below, in an order that never changes', () => {
  const root = temporaryFolder({
    'topics/b.md': '',
    'articles/z.md': '',
    'articles/2024/05/a.md': '',
    'articles/_drafts/c.md': '',
    'articles/.hidden.md': '',
    'articles/_d.md': '',
    'articles/picture.jpg': '',
    'events/a.md': '',
    '_pages/about.md': '',
    'media/readme.md': '',
    'versions/a/1.md': '',
    'README.md': '',
    'addresses.txt': '',
    'links.json': '',
  });
  const { files, findings } = listContent(root);
  expect(files.map(({ kind, id, file }) => [kind, id, relative(root, file)])).toEqual([
    ['articles', 'a', 'articles/2024/05/a.md'],
    ['articles', 'z', 'articles/z.md'],
    ['events', 'a', 'events/a.md'],
    ['topics', 'b', 'topics/b.md'],
  ]);
  expect(findings).toEqual([]);
});

test.each([
  ['pages/about.md', 'folder-unknown', 'The folders here are'],
  ['article/a.md', 'folder-unknown', 'Did you mean "articles"?'],
  ['Articles/a.md', 'folder-unknown', 'Did you mean "articles"?'],
  ['picture/a.jpg', 'folder-unknown', 'The folders here are'],
  ['a.md', 'file-ignored', 'Move it to one of them'],
  ['notes.txt', 'file-ignored', 'Move it to one of them'],
])('what lies beside the known folders is told: %s', (name, code, remedy) => {
  const { files, findings } = listContent(temporaryFolder({ [name]: '' }));
  expect(files).toEqual([]);
  expect(findings).toMatchObject([{ code, severity: 'warning' }]);
  expect(findings[0]?.remedy).toContain(remedy);
});

test.each(['a.txt', 'a.markdown', 'a.MD', 'a.mdx', 'a.html'])(
  '%s may have been meant as an article: a warning',
  (name) => {
    const { files, findings } = listContent(temporaryFolder({ [`articles/${name}`]: '' }));
    expect(files).toEqual([]);
    expect(findings).toMatchObject([{ code: 'file-ignored', severity: 'warning' }]);
  },
);

test('messages name files from the current folder on', () => {
  expect(messagePath(`${process.cwd()}/content/articles/a.md`)).toBe('content/articles/a.md');
  expect(messagePath(process.cwd())).toBe('.');
});

test('a file that cannot be read is a problem, and not thrown', () => {
  expect(readText('/nowhere/at/all.md', 'all.md')).toMatchObject({
    problem: { code: 'file-unreadable', path: 'all.md', found: expect.stringContaining('gone') },
  });
});

const aFile = (kind: ContentFile['kind'], path: string): ContentFile => ({
  kind,
  id: path.split('/').at(-1)?.replace('.md', '') ?? '',
  file: `/${path}`,
  path,
});

describe('names that differ only in case', () => {
  test('are an error that names both files, in folders of years too', () => {
    const files = ['articles/2024/report.md', 'articles/2023/Report.md'];
    const [finding, ...others] = caseTwins(files.map((path) => aFile('articles', path)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      code: 'id-case',
      path: 'articles/2024/report.md',
      found: expect.stringContaining('articles/2023/Report.md'),
      remedy: 'Give one of the two another name, in small letters.',
    });
  });

  test('are fine in two kinds, and the same name is another mistake', () => {
    expect(caseTwins([aFile('articles', 'a/X.md'), aFile('events', 'e/x.md')])).toEqual([]);
    expect(caseTwins([aFile('articles', 'a/x.md'), aFile('articles', 'b/x.md')])).toEqual([]);
  });
});

test('a folder that is named like a file is told, and what it holds is read', () => {
  const root = temporaryFolder({ 'articles/report.md/part.md': '' });
  const { files, findings } = listContent(root);
  expect(files.map(({ id }) => id)).toEqual(['part']);
  expect(findings).toMatchObject([{ code: 'folder-named-as-file', severity: 'error' }]);
});

describe('what is no ordinary file', () => {
  const withLink = (target: string, ...place: string[]) => {
    const root = temporaryFolder({ 'articles/a.md': '', '_elsewhere/b.md': '' });
    symlinkSync(join(root, target), join(root, ...place));
    return listContent(root);
  };

  test.each([
    ['_elsewhere/b.md', 'articles/b.md'],
    ['_elsewhere', 'articles/2024'],
    ['nowhere.md', 'articles/c.md'],
    ['_elsewhere', 'topics'],
  ])('a symbolic link to %s is not followed: %s', (target, place) => {
    const { files, findings } = withLink(target, place);
    expect(files.map(({ id }) => id)).toEqual(['a']);
    expect(findings).toMatchObject([
      { code: 'file-linked', path: expect.stringMatching(`${place}$`) },
    ]);
  });

  test('a pipe keeps nobody waiting', () => {
    const root = temporaryFolder({ 'articles/a.md': '' });
    execFileSync('mkfifo', [join(root, 'articles/b.md')]);
    expect(listContent(root).findings).toMatchObject([{ code: 'file-unreadable' }]);
  });
});
