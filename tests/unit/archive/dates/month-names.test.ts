/** The names of months and of days of the week, in the languages of reports. */
import { expect, test } from 'vitest';
import { isWeekday, monthsNamed } from '#archive/dates/month-names.ts';

const languages = [
  'en af ar ar-SY az be bg bn bs ca cs cy da de de-AT el es et eu fa-u-ca-gregory fi fil fr ga gl',
  'he hi hr hu hy id is it ja ka kk ko lt lv mk ms mt nb nl pl pt ro ru sk sl sq sr sr-Latn sv sw',
  'th-u-ca-gregory tr uk ur uz vi zh',
].flatMap((line) => line.split(' '));
const lengths = ['long', 'short'] as const;
const monthForms = lengths.flatMap((month) => [{ month }, { month, day: 'numeric' }] as const);

type Part = readonly [type: string, value: string, number: number];

/** What the machine writes for each of the first months or days, with the number of that one. */
function written(language: string, form: Intl.DateTimeFormatOptions, count: number): Part[] {
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return numbers.flatMap((number) =>
    format
      .formatToParts(form.weekday ? Date.UTC(2024, 4, number) : Date.UTC(2024, number - 1, 10))
      .map(({ type, value }): Part => [type, value, number]),
  );
}

// One test: the names are read once, by what asks for them first, and a mutation run asks only that.
test('in all languages, every name of a month and a weekday is known, and no word that stands beside it', () => {
  const ofMonths = languages.flatMap((language) =>
    monthForms.flatMap((form) => written(language, form, 12)),
  );
  const ofWeekdays = languages.flatMap((language) =>
    lengths.flatMap((weekday) => written(language, { weekday }, 7)),
  );
  const months = ofMonths.filter(([type]) => type === 'month');
  const weekdays = ofWeekdays.filter(([type]) => type === 'weekday');
  const beside = ofMonths.filter(([type, value]) => type === 'literal' && /\p{L}/u.test(value));
  expect(months.filter(([, name, number]) => !monthsNamed(name).includes(number))).toEqual([]);
  expect(weekdays.filter(([, name]) => !isWeekday(name))).toEqual([]);
  expect(beside.filter(([, word]) => monthsNamed(word).length > 0)).toEqual([]);
  expect([months.length, weekdays.length]).toEqual([languages.length * 48, languages.length * 14]);
  expect(beside.length).toBeGreaterThan(0);
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
