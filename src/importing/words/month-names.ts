/**
 * The names of months in the languages of Europe and the Middle East, as `Intl` has them, and their numbers. A date that is
 * taken from a clipping must be certain: a name that is two months in two languages is none. (What `validate` proposes for a
 * wrong date may be wrong too: `src/archive/dates/month-names.ts` knows more languages, and takes any of them.)
 */

export const languages =
  'sq sr sr-Latn bs hr sl mk bg el tr ro hu de de-AT fr es ca it pt nl da sv nb fi et lv lt pl cs sk ru uk be en az ku ka hy he ar ar-SY ar-IQ ar-MA ar-DZ ar-TN fa fa-AF'.split(
    ' ',
  );

/** The name alone, after a day (in many languages another case: rujan, 8. rujna), and short. */
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

/** What people write and `Intl` doesn't: January to December, other spellings of a month parted by `|`. */
const others = [
  '- - - - - june july - sept - - -',
  'ene - - - - - - ago setiembre|set - - dic',
  '- - maerz - - - - - - - - -',
  'ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος',
  'يناير فبراير مارس إبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  '- - - - - - تموز|تمّوز آب - - - كانون_الأوّل',
  '- - - - می - جولای|ژوییه آگوست - - - -',
];

interface MonthName {
  readonly month: number;
  /** Whether the language puts a full stop after the day. */
  readonly isDotted: boolean;
}

const gregorian = Map.groupBy(
  [...languages.flatMap(monthsOf), ...others.flatMap(numbered)],
  ([name]) => name,
);

/**
 * 1 to 12, or `undefined`, also where the name is one month here and another there: "8. listopada" is Croatian (October)
 * by its full stop, "8 listopada" may be Polish (November).
 */
export function gregorianMonth(name: string, isDotted: boolean): number | undefined {
  const meant = gregorian.get(folded(name))?.map(([, one]) => one) ?? [];
  return (
    onlyMonth(meant) ?? (isDotted ? onlyMonth(meant.filter((one) => one.isDotted)) : undefined)
  );
}

function onlyMonth(names: readonly MonthName[]): number | undefined {
  const months = new Set(names.map(({ month }) => month));
  const [only] = months;
  return months.size === 1 ? only : undefined;
}

function monthsOf(language: string): [string, MonthName][] {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const isDotted = /\d\./.test(day.format(0));
  return namesOf(language, 'gregory').map(({ name, month }) => [name, { month, isDotted }]);
}

/** The tenth of each Gregorian month is in another month of every solar calendar. */
export function namesOf(language: string, calendar: string): { name: string; month: number }[] {
  const numbers = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: 'numeric',
    timeZone: 'UTC',
  });
  const days = Array.from({ length: 12 }, (_, index) => Date.UTC(2022, index, 10));
  return forms.flatMap((form) => {
    const words = new Intl.DateTimeFormat(language, {
      ...form,
      calendar,
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    return days.flatMap((day) => {
      const part = words.formatToParts(day).find(({ type }) => type === 'month');
      const isWord = part !== undefined && /^\p{L}/u.test(part.value);
      return isWord ? [{ name: folded(part.value), month: Number(numbers.format(day)) }] : [];
    });
  });
}

function numbered(months: string): [string, MonthName][] {
  return months.split(' ').flatMap((names, index): [string, MonthName][] =>
    names
      .split('|')
      .filter((name) => name !== '-')
      .map((name) => [folded(name.replace('_', ' ')), { month: index + 1, isDotted: false }]),
  );
}

/** Small letters without their signs, and one form of the letters that Arabic and Persian keyboards write in several. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[.׳'’]$/, '')
    .replace(/\s+/g, ' ');
}
