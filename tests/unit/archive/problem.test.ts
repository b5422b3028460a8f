import { expect, test } from 'vitest';
import { compareProblems, fieldName, formatProblem, type Problem } from '#archive/problem.ts';

const problem: Problem = {
  severity: 'error',
  code: 'date-invalid',
  path: 'content/articles/bridge.md',
  line: 7,
  column: 7,
  field: 'date',
  found: '"2024-13" is not a date that can be read: there is no month 13.',
  remedy: 'Write a year, month or day.',
};

test('a problem is a line with its place, a line with what was found, and a line with what to write', () => {
  expect(formatProblem(problem)).toBe(
    [
      'content/articles/bridge.md:7:7  date  [date-invalid]',
      '  "2024-13" is not a date that can be read: there is no month 13.',
      '  Write a year, month or day.',
    ].join('\n'),
  );
});

test.each([
  [[], 'file'],
  [['date'], 'date'],
  [['sources', 0, 'kind'], 'sources[0].kind'],
  [['byline', 1], 'byline[1]'],
  [['claims', 'time', 'kind'], 'claims.time.kind'],
])('the field at %j is called %s', (field, name) => {
  expect(fieldName(field)).toBe(name);
});

test('problems are in order by file, then from top to bottom, by number', () => {
  const others: readonly Partial<Problem>[] = [
    { path: 'a.md', line: 2, column: 1 },
    { path: 'a.md', line: 10, column: 3 },
    { path: 'a.md', line: 10, column: 20 },
    { path: 'b.md', line: 1, column: 1, field: 'date' },
    { path: 'b.md', line: 1, column: 1, field: 'title', code: 'field-empty' },
    { path: 'b.md', line: 1, column: 1, field: 'title', code: 'field-missing' },
  ];
  const places = others.map((place) => ({ ...problem, ...place }));
  expect(places.toReversed().toSorted(compareProblems)).toEqual(places);
});
