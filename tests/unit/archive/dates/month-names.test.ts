/** The names of months and of days of the week, in the languages of reports. */
import { describe, expect, test } from 'vitest';
import { isWeekday, monthsNamed } from '#archive/dates/month-names.ts';

const languages = [
  ...[
    'en',
    'af',
    'ar',
    'ar-SY',
    'az',
    'be',
    'bg',
    'bn',
    'bs',
    'ca',
    'cs',
    'cy',
    'da',
    'de',
    'de-AT',
  ],
  ...['el', 'es', 'et', 'eu', 'fa-u-ca-gregory', 'fi', 'fil', 'fr', 'ga', 'gl', 'he', 'hi', 'hr'],
  ...[
    'hu',
    'hy',
    'id',
    'is',
    'it',
    'ja',
    'ka',
    'kk',
    'ko',
    'lt',
    'lv',
    'mk',
    'ms',
    'mt',
    'nb',
    'nl',
  ],
  ...['pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sr-Latn', 'sv', 'sw', 'th-u-ca-gregory'],
  ...['tr', 'uk', 'ur', 'uz', 'vi', 'zh'],
];
const lengths = ['long', 'short'] as const;

function monthIn(language: string, index: number, form: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).formatToParts(
    Date.UTC(2024, index, 10),
  );
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

describe.each(languages)('in %s', (language) => {
  test.each(lengths)('every %s name of a month is known, alone and beside a day', (month) => {
    for (let index = 0; index < 12; index += 1)
      for (const form of [{ month }, { month, day: 'numeric' }] as const) {
        const name = monthIn(language, index, form);
        expect(monthsNamed(name), name).toContain(index + 1);
      }
  });

  test.each(lengths)('every %s name of a weekday is known', (weekday) => {
    const { format } = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    const names = Array.from({ length: 7 }, (_, index) => format(Date.UTC(2024, 4, index + 1)));
    expect(names.filter((name) => !isWeekday(name))).toEqual([]);
  });
});

test.each([
  ['January', 1],
  ['Jan', 1],
  ['sept', 9],
  ['may', 5],
  ['мая', 5],
  ['май', 5],
  ['gegužė', 5],
  ['gegužės', 5],
  ['Jänner', 1],
  ['juillet', 7],
  ['gusht', 8],
  ['آب', 8],
  ['أغسطس', 8],
])('%s is month %s', (name, month) => {
  expect(monthsNamed(name)).toEqual([month]);
});

test.each(['août', 'aout', 'AOÛT', 'août.', 'Aug.', '\u200eAug', 'Aug\u200f'])(
  'marks, full stops and the size of letters make no other month of %s',
  (name) => {
    expect(monthsNamed(name)).toEqual([8]);
  },
);

test.each([
  ['KASIM'.toLowerCase(), 11],
  ['kasım', 11],
  ['ARALIK'.toLowerCase(), 12],
])('letters that are one when large name one month: %s', (name, month) => {
  expect(monthsNamed(name)).toEqual([month]);
});

test.each(['listopad', 'listopada'])(
  '%s is October in one language and November in another',
  (name) => {
    expect(monthsNamed(name).toSorted((a, b) => a - b)).toEqual([10, 11]);
  },
);

test.each(['', ' ', 'Monday', 'ren', 'de', 'Mayday', 'Ma', '15', '月'])(
  '%j is no month',
  (word) => {
    expect(monthsNamed(word)).toEqual([]);
  },
);

test.each([
  'Monday',
  'mon',
  'MONDAY',
  'Mon.',
  'Montag',
  'понедельник',
  'lundi',
  'Δευτέρα',
  'السبت',
])('%s is a day of the week', (word) => {
  expect(isWeekday(word)).toBe(true);
});

test.each(['', 'May', 'day', '1'])('%j is no day of the week', (word) => {
  expect(isWeekday(word)).toBe(false);
});
