/** Days as text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '#archive/dates/calendar.ts';
import { firstIsoDay, isIsoDay, isoDay, utcDay } from '#archive/dates/iso-day.ts';
import { aDate } from '../../../support/builders.ts';

const [firstOfAll, lastOfAll] = [dayNumber(1, 1, 1), dayNumber(9999, 12, 31)];

test('every day with a year of four digits is written, and read as a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: firstOfAll, max: lastOfAll }), (number) => {
      const day = isoDay(number) ?? '';
      expect(isIsoDay(day)).toBe(true);
      expect(aDate(day)).toMatchObject({ min: number, max: number });
    }),
  );
});

test.each([
  [1, 1, 1, '0001-01-01'],
  [2024, 2, 29, '2024-02-29'],
  [9999, 12, 31, '9999-12-31'],
])('day %s-%s-%s is written %s', (year, month, day, text) => {
  expect(isoDay(dayNumber(year, month, day))).toBe(text);
});

test('an open end, and a day that four digits of a year cannot say, are not written', () => {
  expect([null, firstOfAll - 1, lastOfAll + 1].map(isoDay)).toEqual([null, null, null]);
});

test.each(['2024-01-01', '2024-12-31', '2024-02-29', '2023-02-28', '0000-01-01'])(
  '%s is a day',
  (text) => {
    expect(isIsoDay(text)).toBe(true);
  },
);

test.each([
  '',
  '2024',
  '2024-05',
  '2024-5-2',
  '2024-00-10',
  '2024-13-01',
  '2024-01-00',
  '2024-01-32',
  '2023-02-29',
  '2024-04-31',
  '12024-05-02',
  '2024-05-021',
  '2024-05-02~',
  ' 2024-05-02',
  '2024-05-02T10:00',
])('"%s" is none', (text) => {
  expect(isIsoDay(text)).toBe(false);
});

test.each([
  ['2024-05', '2024-05-01'],
  ['2014-05-02/..', '2014-05-02'],
  ['../2014', '2014-12-31'],
])('a date such as %s is listed under %s', (edtf, day) => {
  expect(firstIsoDay(aDate(edtf))).toBe(day);
});

test('an instant is of one day in UTC', () => {
  const midnight = Date.UTC(2024, 4, 2);
  expect([midnight - 1, midnight, midnight + 86_399_999].map(utcDay)).toEqual([
    '2024-05-01',
    '2024-05-02',
    '2024-05-02',
  ]);
});
