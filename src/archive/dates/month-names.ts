/** The names of months and of days of the week, in many languages, as the machine knows them. */
import { distinct } from '#archive/distinct.ts';

/** Languages of reports, by BCP 47; those that the machine does not know repeat the names of English. */
const languages =
  'en af ar ar-SY az be bg bn bs ca cs cy da de de-AT el es et eu fa-u-ca-gregory fi fil fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms mt nb nl pl pt ro ru sk sl sq sr sr-Latn sv sw th-u-ca-gregory tr uk ur uz vi zh'.split(
    ' ',
  );

let known: Names | undefined;

interface Names {
  /** Folded names with their numbers, 1 to 12, by name. */
  readonly months: ReadonlyMap<string, readonly MonthName[]>;
  readonly weekdays: ReadonlySet<string>;
}

type MonthName = readonly [name: string, month: number];

/** Read when they are first asked for: most archives never need them. */
function names(): Names {
  known ??= {
    months: Map.groupBy(languages.flatMap(monthsOf), ([name]) => name),
    weekdays: new Set(languages.flatMap(weekdaysOf)),
  };
  return known;
}

/** 1 to 12 for the name of a month, or for its short form; "listopad" is October here and November there. */
export function monthsNamed(word: string): readonly number[] {
  return distinct((names().months.get(folded(word)) ?? []).map(([, month]) => month));
}

export function isWeekday(word: string): boolean {
  return names().weekdays.has(folded(word));
}

function monthsOf(language: string): MonthName[] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    // Beside a day the name may have another ending: 2 maja, of maj.
    new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }),
  ]);
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
    formats
      .flatMap((format) => format.formatToParts(Date.UTC(2021, index, 15)))
      .filter(({ type }) => type === 'month')
      .map(({ value }) => [folded(value), index + 1] as const),
  );
}

function weekdaysOf(language: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, index) => folded(format.format(Date.UTC(2021, 0, index))));
  });
}

/** Large letters without marks above and below them, and without a full stop: i and ı are one large letter. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[.\u200e\u200f]/g, '');
}
