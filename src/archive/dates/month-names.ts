/** The names of months and of days of the week, in many languages, as the machine knows them. */

/** Languages of reports, by BCP 47; those that the machine does not know repeat the names of English. */
const languages =
  'en af ar ar-SY az be bg bn bs ca cs cy da de de-AT el es et eu fa-u-ca-gregory fi fil fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms mt nb nl pl pt ro ru sk sl sq sr sr-Latn sv sw th-u-ca-gregory tr uk ur uz vi zh'.split(
    ' ',
  );

let known: Names | undefined;

interface Names {
  /** 1 to 12 by name, folded. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

/** Read when they are first asked for: most archives never need them. */
function names(): Names {
  known ??= {
    months: new Map(languages.flatMap(monthsOf)),
    weekdays: new Set(languages.flatMap(weekdaysOf)),
  };
  return known;
}

/** 1 to 12 for the name of a month, or for its short form. */
export function monthNamed(word: string): number | undefined {
  return names().months.get(folded(word));
}

export function isWeekday(word: string): boolean {
  return names().weekdays.has(folded(word));
}

function monthsOf(language: string): [string, number][] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    // Beside a day the name may have another ending: 2 maja, of maj.
    new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }),
  ]);
  return Array.from({ length: 12 }, (_, index) => index)
    .flatMap((index) =>
      formats.flatMap((format) => {
        const part = format
          .formatToParts(Date.UTC(2021, index, 15))
          .find(({ type }) => type === 'month');
        const name = part && folded(part.value);
        return name !== undefined && /\p{L}{2}|\d月/u.test(name)
          ? [[name, index + 1] as const]
          : [];
      }),
    )
    .map(([name, number]): [string, number] => [name, number]);
}

function weekdaysOf(language: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, index) =>
      folded(format.format(Date.UTC(2021, 0, index + 1))),
    );
  });
}

/** Small letters without marks above and below them, and without a full stop. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.\u200e\u200f]/g, '')
    .trim();
}
