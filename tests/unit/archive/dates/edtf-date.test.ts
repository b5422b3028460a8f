import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, dayNumber } from '#archive/dates/calendar.ts';
import {
  compareDates,
  formOf,
  isVagueDate,
  parseEdtf,
  widenedSpan,
} from '#archive/dates/edtf-date.ts';
import type { Point } from '#archive/dates/point.ts';
import { aDate } from '../../../support/builders.ts';
import { dateForms } from './date-forms.ts';

function dayText(number: number | null): string | null {
  if (number === null || !Number.isFinite(number)) return null;
  const { year, month, day } = civilDate(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

test.each(dateForms)('%s: %s', (edtf, _words, _machine, min, max) => {
  const date = aDate(edtf);
  expect([date.edtf, dayText(date.min), dayText(date.max)]).toEqual([edtf, min, max]);
});

test.each([
  ['-004X', '-49-01-01', '-40-12-31'],
  ['-00XX', '-99-01-01', '0-12-31'],
])('digits left open before year 1: %s', (edtf, min, max) => {
  const { min: first, max: last } = aDate(edtf);
  expect([dayText(first), dayText(last)]).toEqual([min, max]);
});

describe('refuses', () => {
  test.each([
    ['2022-02-30', 'that month has no day 30'],
    ['2022-02-31', 'that month has no day 31'],
    ['2023-02-29', '2023 has no 29 February'],
    ['1900-02-29', '1900 has no 29 February'],
    ['2024-04-31', 'that month has no day 31'],
    ['2024-05-00', 'that month has no day 0'],
    ['2024-13', 'there is no month 13'],
    ['2024-13-01', 'there is no month 13'],
    ['2024-25', 'there is no month 25'],
    ['2024-00-10', 'there is no month 0'],
    ['2024-00', 'there is no month 0'],
    ['12/05/2022', 'the year comes first, then the month'],
    ['12.05.2022', 'the year comes first, then the month'],
    ['1-2-2022', 'the year comes first, then the month'],
    ['2022-07-15T10:00', 'the archive keeps days, not hours'],
    ['2022-07-15T10:00:00Z', 'the archive keeps days, not hours'],
    ['10:00', 'the archive keeps days, not hours'],
    ['2024-05-03/2024-05-01', 'the interval ends before it starts'],
    ['2024/2023', 'the interval ends before it starts'],
    ['../..', 'an interval needs a start or an end'],
    ['/', 'an interval needs a start or an end'],
    ['20', 'a year has four digits; a century ends in XX, as in 19XX'],
    ['-20', 'a year has four digits; a century ends in XX, as in 19XX'],
    ['XXXX', 'only the last digits of a year, a month or a day may be X'],
    ['no', 'it is not EDTF, the form that the archive writes dates in'],
    ['', 'it is not EDTF, the form that the archive writes dates in'],
    ['777', 'it is not EDTF, the form that the archive writes dates in'],
    ['0o777', 'it is not EDTF, the form that the archive writes dates in'],
    ['May 2024', 'it is not EDTF, the form that the archive writes dates in'],
    ['2024-5-2', 'it is not EDTF, the form that the archive writes dates in'],
    ['2024–2025', 'it is not EDTF, the form that the archive writes dates in'],
    ['x2024-13', 'it is not EDTF, the form that the archive writes dates in'],
    ['2024-05-01x', 'it is not EDTF, the form that the archive writes dates in'],
    ['2024-05-31x', 'it is not EDTF, the form that the archive writes dates in'],
    ['2024-12-32', 'that month has no day 32'],
    ['2024-20-05', 'there is no month 20'],
    ['2024-21-05', 'it is not EDTF, the form that the archive writes dates in'],
    ['2024-24-05', 'it is not EDTF, the form that the archive writes dates in'],
    ['2024-25-05', 'there is no month 25'],
    ['May 2024 T10', 'the archive keeps days, not hours'],
    ['May 2024 9:30', 'the archive keeps days, not hours'],
    ['on 12/05/2022', 'it is not EDTF, the form that the archive writes dates in'],
    ['12/05/2022 or so', 'it is not EDTF, the form that the archive writes dates in'],
    ['2023-02-29/2024', '2023 has no 29 February'],
    ['2022/2023-02-29', '2023 has no 29 February'],
    // Level 2
    ['2024-05-0X', 'it is not EDTF, the form that the archive writes dates in'],
    ['2024-~05', 'it is not EDTF, the form that the archive writes dates in'],
    ['[2024,2025]', 'it is not EDTF, the form that the archive writes dates in'],
  ])('%s: %s', (typed, fault) => {
    expect(parseEdtf(typed)).toEqual({ ok: false, fault });
  });

  test('a text that is longer than any date, before it is parsed', () => {
    expect(parseEdtf(`[${'2024,'.repeat(12_000)}]`)).toEqual({
      ok: false,
      fault: 'it has more than 100 characters',
    });
  });

  test('one character more than a date may have, and what has just as many only for what it is', () => {
    expect([100, 101].map((length) => parseEdtf('x'.repeat(length)))).toEqual([
      { ok: false, fault: 'it is not EDTF, the form that the archive writes dates in' },
      { ok: false, fault: 'it has more than 100 characters' },
    ]);
  });

  test('any text that is not a date, without ever throwing', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = parseEdtf(typed);
        expect(read.ok ? read.value.edtf : read.fault).not.toBe('');
      }),
    );
  });
});

// In years that no other test has read before: a date is read once.
const wholeYear: Point = {
  year: 2033,
  month: null,
  day: null,
  precision: 'year',
  unspecified: null,
  approximate: false,
  uncertain: false,
};

test.each<readonly [string, Partial<Point>]>([
  ['2033', {}],
  ['2033~', { approximate: true }],
  ['2033?', { uncertain: true }],
  ['2033%', { approximate: true, uncertain: true }],
  ['2033-05', { month: 5, precision: 'month' }],
  ['2033-05-02', { month: 5, day: 2, precision: 'day' }],
  ['2033-22', { month: 22, precision: 'season' }],
  ['2033-XX', { unspecified: 'month' }],
  ['2033-XX-XX', { unspecified: 'month and day' }],
  ['2033-05-XX', { month: 5, precision: 'month', unspecified: 'day' }],
  ['203X', { year: 2030, precision: 'decade' }],
  ['21XX', { year: 2100, precision: 'century' }],
])('%s has these parts', (edtf, parts) => {
  expect(formOf({ edtf })).toEqual({ kind: 'point', point: { ...wholeYear, ...parts } });
});

test.each([
  ['2033/..', wholeYear, 'open'],
  ['2033/', wholeYear, 'unknown'],
  ['../2033', 'open', wholeYear],
  ['/2033', 'unknown', wholeYear],
  ['2033/2033', wholeYear, wholeYear],
])('%s has these ends', (edtf, start, end) => {
  expect(formOf({ edtf })).toEqual({ kind: 'interval', start, end });
});

test('the parts of what is no date are not to be had', () => {
  expect(() => formOf({ edtf: 'yesterday' })).toThrow('Not an EDTF date: yesterday');
});

test('a date is read once', () => {
  expect(aDate('2031-05-02')).toBe(aDate('2031-05-02'));
  expect(formOf({ edtf: '2031-05-02' })).toBe(formOf({ edtf: '2031-05-02' }));
});

test('an open end may mean any day', () => {
  expect(widenedSpan(aDate('../2014')).min).toBe(-Infinity);
  expect(widenedSpan(aDate('2014/..')).max).toBe(Infinity);
});

test.each([
  ['2022-07-15', '2022-07-15', '2022-07-15'],
  ['2022-07-15~', '2022-07-14', '2022-07-16'],
  ['2022-07-31?', '2022-07-30', '2022-08-01'],
  ['2022-03-01%', '2022-02-28', '2022-03-02'],
  ['2022-07~', '2022-06-01', '2022-08-31'],
  ['2022-01?', '2021-12-01', '2022-02-28'],
  ['2022-12%', '2022-11-01', '2023-01-31'],
  ['2022~', '2021-01-01', '2023-12-31'],
  ['2022?', '2021-01-01', '2023-12-31'],
  ['2022-07-15~/2022-07-20', '2022-07-14', '2022-07-20'],
  ['2022-07-15/2022-07-20~', '2022-07-15', '2022-07-21'],
  ['2022-07~/2023?', '2022-06-01', '2024-12-31'],
  ['../2014~', null, '2015-12-31'],
  ['2014-05-02?/..', '2014-05-01', null],
])('%s may mean any day from %s to %s', (edtf, min, max) => {
  const span = widenedSpan(aDate(edtf));
  expect([dayText(span.min), dayText(span.max)]).toEqual([min, max]);
});

test.each(['2024~', '2024-05?', '2024-05-02%', '2024~/2025', '../2014?'])(
  '%s is approximate or uncertain',
  (edtf) => {
    expect(isVagueDate(aDate(edtf))).toBe(true);
  },
);

test.each(['2024', '202X', '2024-XX', '2024-21', '2014/..'])('%s is neither', (edtf) => {
  expect(isVagueDate(aDate(edtf))).toBe(false);
});

test('dates are in order by first day, then by last day, with open starts first and open ends last', () => {
  const inOrder = [
    '../2014',
    '2014',
    '2014/..',
    '2022-07-15',
    '2022-07-15/2022-07-16',
    '2022-07-16',
  ];
  const sorted = inOrder.toReversed().map(aDate).toSorted(compareDates);
  expect(sorted.map(({ edtf }) => edtf)).toEqual(inOrder);
});

test('of any two dates one comes first, and always the same one', () => {
  const inOrder = ['../2013', '../2014', '-0043', '2014', '2014/2015', '2014/..', '2015'].map(
    aDate,
  );
  for (const [place, a] of inOrder.entries())
    for (const [otherPlace, b] of inOrder.entries())
      expect(Math.sign(compareDates(a, b)), `${a.edtf} and ${b.edtf}`).toBe(
        Math.sign(place - otherPlace),
      );
});

test('the number of a day and its parts are one and the same day, from 5000 BC to AD 10000', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_550_000, max: 2_930_000 }), (number) => {
      const { year, month, day } = civilDate(number);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  );
});

test('the days about the ends of years and of Februaries are those of the calendar, for 400 years', () => {
  const wrong: string[] = [];
  for (let year = 1800; year <= 2200; year += 1)
    for (const start of [Date.UTC(year, 1, 27), Date.UTC(year, 11, 30)])
      for (let number = start / 86_400_000; number < start / 86_400_000 + 4; number += 1) {
        const expected = new Date(number * 86_400_000).toISOString().slice(0, 10);
        if (dayText(number) !== expected) wrong.push(expected);
      }
  expect(wrong).toEqual([]);
});

test('the first day of the count is 1 January 1970, and days follow one another', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28)).toBe(2);
  expect(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28)).toBe(1);
});
