import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { listContent, messagePath } from '#ingest/content-files.ts';
import { readText } from '#ingest/read-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

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
    'pages/about.md': '',
    'README.md': '',
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
    problem: { code: 'file-unreadable', path: 'all.md', found: expect.stringContaining('ENOENT') },
  });
});
