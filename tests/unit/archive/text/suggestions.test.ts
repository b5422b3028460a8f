import { expect, test } from 'vitest';
import { editDistance, nearest, suggestion } from '#archive/text/suggestions.ts';

test.each([
  ['', '', 0],
  ['tirana', 'tirana', 0],
  ['tirana', 'tiran', 1],
  ['tirana', 'tirane', 1],
  ['durres', 'durrës', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from "%s" to "%s" it takes %i letters', (a, b, distance) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
});

const topics = ['albania', 'tirana', 'harbour-authority', 'iran'];

test.each([
  ['tirna', 'tirana'],
  ['Tirana', 'tirana'],
  ['harbor-authority', 'harbour-authority'],
  ['irn', 'iran'],
])('"%s" may have been meant as "%s"', (typed, known) => {
  expect(nearest(typed, topics)).toBe(known);
});

test.each(['montenegro', 'x', 'ti', ''])('nothing is near to "%s"', (typed) => {
  expect(nearest(typed, topics)).toBeUndefined();
});

test('a suggestion stands before a remedy, or is nothing', () => {
  expect(`${suggestion('tirna', topics)}Write an id.`).toBe('Did you mean "tirana"? Write an id.');
  expect(`${suggestion('montenegro', topics)}Write an id.`).toBe('Write an id.');
});
