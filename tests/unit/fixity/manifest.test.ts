import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bagSums, isBelow, manifestText, readManifest, sums } from '#fixity/manifest.ts';
import { sha256OfText } from '#fixity/sha256.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const odd = [
  'a b.html',
  'a%0Ab.html',
  'line\nbreak',
  'back\\slash',
  'return\r',
  'سلام/index.html',
  '*x',
];
const digests = new Map(['z', 'Z', 'a/b', ...odd].map((path) => [path, sha256OfText(path)]));

test('a line for each file, sorted by code unit', () => {
  const [first, second] = ['b', 'B'].map((path) => sha256OfText(path));
  const text = manifestText(
    new Map([
      ['b', first ?? ''],
      ['B', second ?? ''],
    ]),
    sums,
  );
  expect(text).toBe(`${second}  B\n${first}  b\n`);
});

describe.each([
  ['sha256sum', sums],
  ['a bag', bagSums],
])('as %s has it', (_, escaping) => {
  test('what was written is read again, odd names too', () => {
    const text = manifestText(digests, escaping);
    expect(text.split('\n')).toHaveLength(digests.size + 1);
    const read = readManifest(text, escaping);
    // A bag's reader takes the asterisk for sha256sum's mark of a binary file.
    const names = [...digests.keys()].map((name) =>
      escaping === bagSums && name === '*x' ? 'x' : name,
    );
    expect(read.ok && [...read.value.keys()].toSorted()).toEqual(names.toSorted());
  });

  test.each([
    '../x',
    'a/../../x',
    '/etc/passwd',
    'C:/x',
    '\\\\host\\x',
    './x',
    'a//b',
    'a/',
    'a\0b',
  ])('a path that leads out of the folder is refused: %j', (path) => {
    const read = readManifest(`${'0'.repeat(64)}  ${path}\n`, escaping);
    expect(read).toEqual({
      ok: false,
      fault: expect.stringContaining('Line 1 of the manifest names'),
    });
  });

  test('so is what is no manifest, and a file with two digests', () => {
    expect(readManifest('hello\n', escaping)).toMatchObject({ ok: false });
    const twice = `${'0'.repeat(64)}  a\n${'1'.repeat(64)}  a\n`;
    expect(readManifest(twice, escaping)).toEqual({
      ok: false,
      fault: 'Line 2 of the manifest gives a file a second digest.',
    });
  });
});

test('sha256sum itself reads it', () => {
  const names = odd.filter((name) => !name.includes('/'));
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, name])));
  const text = manifestText(new Map(names.map((name) => [name, sha256OfText(name)])), sums);
  writeFileSync(join(folder, 'manifest'), text);
  const check = () =>
    spawnSync('sha256sum', ['--check', '--strict', 'manifest'], { cwd: folder, encoding: 'utf8' });
  expect(check()).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(join(folder, 'back\\slash'), 'changed');
  expect(check().status).toBe(1);
});

test('Windows, too, is not led out of a folder', () => {
  expect(isBelow('a\\..\\..\\b')).toBe(false);
  expect(isBelow('a/b.c/d..e')).toBe(true);
});
