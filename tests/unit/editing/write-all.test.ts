import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAll } from '#editing/write-all.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('files are written and moved, and nothing is left beside them', () => {
  const root = temporaryFolder({ 'a.md': 'a', 'b.md': 'b' });
  const { mode } = statSync(join(root, 'a.md'));
  writeAll([
    { file: join(root, 'a.md'), to: join(root, 'c.md'), text: 'A' },
    { file: join(root, 'b.md'), to: join(root, 'b.md'), text: 'B' },
  ]);
  expect(readdirSync(root).toSorted()).toEqual(['b.md', 'c.md']);
  expect(readFileSync(join(root, 'c.md'), 'utf8')).toBe('A');
  expect(statSync(join(root, 'c.md')).mode).toBe(mode);
});

test('where one cannot be written, all are as they were', () => {
  const root = temporaryFolder({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' });
  mkdirSync(join(root, 'taken', 'full'), { recursive: true });
  expect(() =>
    writeAll([
      { file: join(root, 'a.md'), to: join(root, 'd.md'), text: 'A' },
      { file: join(root, 'b.md'), to: join(root, 'b.md'), text: 'B' },
      { file: join(root, 'c.md'), to: join(root, 'nowhere', 'c.md'), text: 'C' },
    ]),
  ).toThrow('ENOENT');
  expect(existsSync(join(root, 'd.md'))).toBe(false);
  expect(['a', 'b', 'c'].map((name) => readFileSync(join(root, `${name}.md`), 'utf8'))).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(readdirSync(root).toSorted()).toEqual(['a.md', 'b.md', 'c.md', 'taken']);
});
