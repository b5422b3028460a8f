/** The example can go: what asks for it lies in this folder, and goes with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listContent } from '#ingest/folder/content-files.ts';

const testsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

test('no other test names an article or event of it, or the title and origin of this archive', () => {
  const ids = listContent('content')
    .files.filter(({ kind }) => kind !== 'topics')
    .map(({ path }) => basename(path, '.md'));
  expect(ids.length).toBeGreaterThan(10);
  const names = new RegExp(`\\b(?:${ids.join('|')}|The Tirana File|tirana-file)\\b`);
  const folders = ['tests/unit', 'tests/e2e', 'tests/support', 'tests/faults'];
  const naming = folders.flatMap(testsOf).filter((file) => names.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual([]);
});

test('no browser test of the software opens the archive of content/', () => {
  const opening = testsOf('tests/e2e').filter((file) =>
    /archive: 'archive'|folderOf\('archive'\)/.test(readFileSync(file, 'utf8')),
  );
  expect(opening).toEqual([]);
});
