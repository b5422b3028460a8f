import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listContent } from '#ingest/folder/content-files.ts';
import { readText } from '#ingest/folder/read-text.ts';
import { fileHash } from '#ingest/kept/read-versions.ts';
import { readArchive, readListed } from '#ingest/read-archive.ts';
import { frontMatterText } from '#packing/front-matter-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const article = '---\ntitle: A report\ndate: 2024-05-02\npublisher: The Gazette\n---\n\nText.\n';

test('a file that vanishes after it was listed is told by name, and the others are read', () => {
  const folder = temporaryFolder({ 'articles/a.md': article, 'articles/b.md': article });
  const listed = listContent(folder);
  rmSync(join(folder, 'articles/b.md'));
  const { problems } = readListed(listed, readText);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
    expect.objectContaining({
      code: 'file-unreadable',
      path: expect.stringMatching(/articles\/b\.md$/),
      found: 'The file was here when the folder was listed, and it is gone.',
    }),
  ]);
});

test('a folder that vanishes is told file by file', () => {
  const folder = temporaryFolder({ 'articles/2024/a.md': article, 'articles/2024/b.md': article });
  const listed = listContent(folder);
  rmSync(join(folder, 'articles'), { recursive: true });
  const errors = readListed(listed, readText).problems.filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors.map(({ path }) => path.split('/').slice(-2).join('/'))).toEqual([
    '2024/a.md',
    '2024/b.md',
  ]);
});

test('a picture that vanishes is told at its article', () => {
  const text = article.replace(
    '---\n\n',
    'media:\n  - kind: picture\n    file: a.png\n    alt: A\n    credit: B\n    licence: CC0\n---\n\n',
  );
  const folder = temporaryFolder({ 'articles/a.md': text, 'media/a.png': 'gone' });
  rmSync(join(folder, 'media'), { recursive: true });
  expect(readArchive(folder).problems).toContainEqual(
    expect.objectContaining({ code: 'picture-missing', path: expect.stringMatching(/a\.md$/) }),
  );
});

test('a version that is kept and has no front matter is told by name', () => {
  const kept = 'Nothing but a text.\n';
  const sha256 = fileHash(kept);
  const record = { version: 2, sha256, corrections: 0, kept: { 1: { sha256 } } };
  const folder = temporaryFolder({
    'articles/a.md': article,
    'versions/a/1.md': kept,
    'versions/ledger.json': JSON.stringify({ a: record }),
  });
  expect(readArchive(folder).problems).toContainEqual(
    expect.objectContaining({
      code: 'front-matter-missing',
      path: expect.stringMatching(/versions\/a\/1\.md$/),
    }),
  );
  expect(() => frontMatterText(kept, 'content/versions/a/1.md')).toThrow(/versions\/a\/1\.md/);
});
