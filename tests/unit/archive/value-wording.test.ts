import { expect, test } from 'vitest';
import { wordValue } from '#archive/value-wording.ts';
import { aValue } from '../../support/builders.ts';

test.each([
  ['3', '3 cables'],
  ['3000~', 'about 3,000 cables'],
  ['<200', 'up to 200 cables'],
  ['>200', '200 or more cables'],
  ['3-5', '3–5 cables'],
  ['1200000', '1,200,000 cables'],
  ['2.55', '2.55 cables'],
])('%s: %s', (typed, words) => {
  expect(wordValue(aValue('number', typed), 'cables')).toBe(words);
});

test('a number without a unit stands alone', () => {
  expect(wordValue(aValue('number', '3'))).toBe('3');
});

test('a date is worded, and a label is left as it was typed', () => {
  expect(wordValue(aValue('date', '2022-07-15~'))).toBe('about 15 July 2022');
  expect(wordValue(aValue('text', 'North  tower'))).toBe('North  tower');
});
