/** What is promised in public is kept by tests that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const promises = readFileSync('SECURITY.md', 'utf8');
const model = readFileSync('docs/security/threat-model.md', 'utf8');
const page = readFileSync('src/pages/about/security.astro', 'utf8');

const sectionsOf = (text: string, heading: RegExp) => text.split(heading).slice(1);
const testsIn = (text: string) =>
  [...text.matchAll(/`(tests\/[\w./-]+)`/g)].flatMap(([, file]) => file ?? []);

test('there are eight promises, in the repository and on the page for readers', () => {
  const numbers = [...promises.matchAll(/^### (\d)\. /gm)].map(([, number]) => number);
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(page.match(/<li>/g)).toHaveLength(8);
});

test.for(sectionsOf(promises, /^### /m))('promise %# names tests that are there', (promise) => {
  const files = testsIn(promise);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test.for(sectionsOf(model, /^## (?=A )/m))(
  'threat %#: each wall has a test, and what is left is said',
  (threat) => {
    const walls = threat.split('\n').filter((line) => /^\| (?!what they want|---)/.test(line));
    expect(walls.length).toBeGreaterThan(1);
    for (const wall of walls) {
      const files = testsIn(wall.split('|').at(-2) ?? '');
      expect(files, wall).not.toEqual([]);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    }
    expect(threat).toContain('**Left.**');
  },
);

test('the five who might do harm are there', () => {
  expect([...model.matchAll(/^## A (.+)$/gm)].map(([, who]) => who)).toEqual([
    'malicious contributor',
    'hijacked source site',
    'hostile host',
    'compromised dependency',
    'curious network',
  ]);
});
