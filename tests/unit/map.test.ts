/** The map in docs/architecture.md fits the code, and long files say why they are long. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const architecture = readFileSync('docs/architecture.md', 'utf8');
const map = architecture.slice(
  architecture.indexOf('## The map'),
  architecture.indexOf('## Who may import what'),
);
const inCode = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** Each row of the map: its rooms, and the tests that keep what must hold there. */
const rows = map
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, rooms = '', , invariant = ''] = line.split('|');
    return {
      rooms: inCode(rooms),
      tests: inCode(invariant).filter((name) => /\w\.test\.ts$|^tests\//.test(name)),
    };
  });

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name));

test('the map has every folder of the source, and no other', () => {
  const folders = filesIn('src')
    .map((file) => dirname(file).replace(/^src\//, ''))
    // Pages lie in folders by their addresses.
    .map((folder) => folder.replace(/^pages\/.*/, 'pages'));
  expect(rows.flatMap((row) => row.rooms).toSorted()).toEqual([...new Set(folders)].toSorted());
});

test('every room has a test that keeps what must hold there', () => {
  for (const { rooms, tests } of rows) {
    expect(tests, rooms.join(', ')).not.toEqual([]);
    for (const name of tests) {
      const file = name.startsWith('tests/') ? name : `tests/unit/${name}`;
      expect(existsSync(file), `${rooms.join(', ')}: ${file}`).toBe(true);
    }
  }
});

/** A file of one subject that needs more lines says so before its first statement. */
test('a file of more than 150 lines says at its top why it is long', () => {
  const isCode = (file: string) => /\.(ts|astro|mjs)$/.test(file);
  const silent = ['src', 'scripts']
    .flatMap(filesIn)
    .filter(isCode)
    .filter((file) => {
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
      return lines.length > 150 && !/\b(long|longer|lines)\b/i.test(lines.slice(0, 15).join('\n'));
    });
  expect(silent).toEqual([]);
});
