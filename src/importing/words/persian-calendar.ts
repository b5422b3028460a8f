/** The Persian solar calendar (Solar Hijri): the names of its months and its days, by the calendar of `Intl`. */
import { type IsoDay, utcDay } from '#archive/dates/iso-day.ts';
import { folded, namesOf } from './month-names.ts';

const months = new Map(
  ['fa', 'fa-AF']
    .flatMap((language) => namesOf(language, 'persian'))
    .map(({ name, month }) => [name, month]),
);

/** 1 to 12 of the Persian solar year, or `undefined`. */
export function persianMonth(name: string): number | undefined {
  return months.get(folded(name));
}

const persianParts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The Gregorian day (`2024-05-02`) of a Persian one; `undefined` where the calendar has no such day. */
export function gregorianDay(year: number, month: number, day: number): IsoDay | undefined {
  if (year < 1200 || year > 1500) return undefined;
  const monthStart = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // The year begins on 20, 21 or 22 March.
  return [20, 21, 22]
    .map((newYear) => Date.UTC(year + 621, 2, newYear + monthStart + day - 1))
    .filter((instant) => isDay(instant, year, month, day))
    .map(utcDay)[0];
}

function isDay(instant: number, year: number, month: number, day: number): boolean {
  const parts = new Map(
    persianParts.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  return parts.get('year') === year && parts.get('month') === month && parts.get('day') === day;
}
