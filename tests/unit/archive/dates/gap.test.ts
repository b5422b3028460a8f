import { expect, test } from 'vitest';
import { gapBetween } from '#archive/dates/gap.ts';
import { aDate } from '../../../support/builders.ts';

test.each([
  ['2015', '2022-07-15', '7 years later'],
  ['2014', '2016', '2 years later'],
  ['2015-03', '2022-07', '7 years later'],
  ['2020-05-02', '2022-05-02', '2 years later'],
  ['2019-07-16', '2022-07-15', '2 years later'],
  ['2022-01-10', '2022-05-09', '4 months later'],
  ['2022-07', '2022-10', '3 months later'],
  // Counted in years where one end is no more exact, and not by whole days where one end is a month.
  ['200X', '2022-07-15', '13 years later'],
  ['19XX', '2022-07', '23 years later'],
  ['2014-03/2015', '2022-07-15', '7 years later'],
  ['2020-05', '2022-05-02', '2 years later'],
  ['2020-04/2020-05-31', '2022-05-02', '2 years later'],
])('from %s to %s: %s', (earlier, later, words) => {
  expect(gapBetween(aDate(earlier), aDate(later))).toBe(words);
});

test.each([
  ['2014', '2015'],
  ['2014', '2014-05-02'],
  ['2021-12-31', '2022'],
  ['2022-07-15', '2022-07-23/2022-07-24'],
  ['2022-07', '2022-09'],
  ['2014/..', '2022-07-15'],
  ['2014', '../2022'],
  ['2022-07-15', '2015'],
  ['202X', '2025'],
  ['1950', '../2022'],
  ['2020-05-31', '2022-05-02/..'],
])('none from %s to %s', (earlier, later) => {
  expect(gapBetween(aDate(earlier), aDate(later))).toBeNull();
});
