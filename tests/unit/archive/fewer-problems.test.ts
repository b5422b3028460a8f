import { expect, test } from 'vitest';
import { fewerProblems, maxListed } from '#archive/fewer-problems.ts';
import type { Problem } from '#archive/problem.ts';

const problem = (path: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  severity,
  code: 'field-unknown',
  path,
  field: `f${line}`,
  line,
  column: 1,
  found: 'There is no such field.',
  remedy: 'Take it away.',
});
const many = (count: number, path = 'a.md', severity: Problem['severity'] = 'error') =>
  Array.from({ length: count }, (_, index) => problem(path, index + 1, severity));

test('thousands of problems of one file are told by the first and a line that counts the rest', () => {
  const told = fewerProblems(many(17_000));
  expect(told).toHaveLength(maxListed + 1);
  expect(told.slice(0, maxListed)).toEqual(many(17_000).slice(0, maxListed));
  expect(told.at(-1)).toMatchObject({
    code: 'problems-more',
    path: 'a.md',
    line: maxListed + 1,
    found: `There are ${(17_000 - maxListed).toLocaleString('en')} more errors in this file, from here on.`,
  });
});

test('a file is told whole where the line would save nothing', () => {
  for (const count of [0, 1, maxListed, maxListed + 1]) {
    expect(fewerProblems(many(count))).toEqual(many(count));
  }
});

test('warnings hide no error, and one file hides no other', () => {
  const all = [...many(100, 'a.md', 'warning'), problem('a.md', 200), problem('b.md', 1)];
  const told = fewerProblems(all);
  expect(told).toHaveLength(maxListed + 3);
  expect(told.slice(-2)).toEqual(all.slice(-2));
  expect(told[maxListed]?.found).toMatch(/more warnings/);
});
