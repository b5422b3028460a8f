import { describe, expect, test } from 'vitest';
import { lacksSingular, wordValue } from '#archive/coverage/value-wording.ts';
import { aValue } from '../../../support/builders.ts';

test.each([
  ['3', '3 cables'],
  ['3000~', 'about 3,000 cables'],
  ['<200', 'under 200 cables'],
  ['>200', 'over 200 cables'],
  ['<=200', 'up to 200 cables'],
  ['>=200', 'at least 200 cables'],
  ['3-5', '3–5 cables'],
  ['1200000', '1,200,000 cables'],
  ['2.55', '2.55 cables'],
])('%s: %s', (typed, words) => {
  expect(wordValue(aValue('number', typed), 'cables')).toBe(words);
});

describe('a unit of which there may be one', () => {
  const unit = { one: 'cable', other: 'cables' };

  test.each([
    ['1', '1 cable', '1 (cables)'],
    ['1.0', '1 cable', '1 (cables)'],
    ['1~', 'about 1 cable', 'about 1 (cables)'],
    ['<1', 'under 1 cable', 'under 1 (cables)'],
    ['>=1', 'at least 1 cable', 'at least 1 (cables)'],
    ['1-1', '1 cable', '1 (cables)'],
    ['0', '0 cables', '0 cables'],
    ['1.5', '1.5 cables', '1.5 cables'],
    ['0-1', '0–1 cables', '0–1 cables'],
    ['2', '2 cables', '2 cables'],
    ['21', '21 cables', '21 cables'],
  ])('%s', (typed, inBoth, inThePluralAlone) => {
    expect(wordValue(aValue('number', typed), unit)).toBe(inBoth);
    expect(wordValue(aValue('number', typed), 'cables')).toBe(inThePluralAlone);
  });

  test.each(['km', '%', 'm²', '°C'])(
    'the sign %s is the same beside one and beside many',
    (sign) => {
      expect(wordValue(aValue('number', '1'), sign)).toBe(`1 ${sign}`);
      expect(lacksSingular(aValue('number', '1'), sign)).toBe(false);
    },
  );
});

test('a number without a unit is a number alone', () => {
  expect(wordValue(aValue('number', '3'))).toBe('3');
});

test('a date is worded, and a label is left as it was typed', () => {
  expect(wordValue(aValue('date', '2022-07-15~'))).toBe('about 15 July 2022');
  expect(wordValue(aValue('text', 'North  tower'))).toBe('North  tower');
});

test('a unit lacks its singular where it is typed in the plural alone, beside one of it', () => {
  expect(lacksSingular(aValue('number', '1'), 'cables')).toBe(true);
  expect(lacksSingular(aValue('number', '2'), 'cables')).toBe(false);
  expect(lacksSingular(aValue('number', '1-2'), 'cables')).toBe(false);
  expect(lacksSingular(aValue('number', '1'), { one: 'cable', other: 'cables' })).toBe(false);
  expect(lacksSingular(aValue('text', '1'), 'cables')).toBe(false);
});

test.each([
  ['ton', '1 (ton)'],
  ['mi', '1 mi'],
  ['km of road', '1 (km of road)'],
  ['m a b', '1 m a b'],
])('a unit of fewer than three letters together is a sign: %s', (unit, words) => {
  expect(wordValue(aValue('number', '1'), unit)).toBe(words);
});

test('no digit is lost', () => {
  expect(wordValue(aValue('number', '0.12345'))).toBe('0.12345');
  expect(wordValue(aValue('number', '1.0001'), { one: 'metre', other: 'metres' })).toBe(
    '1.0001 metres',
  );
});
