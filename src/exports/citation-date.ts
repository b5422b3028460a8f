/** Dates as styles of citation write them, never with more precision than given. */
import { wordDate, wordMonth, wordYear } from '#archive/date-wording.ts';
import { type EdtfDate, formOf, isPoint, isVague, type Point } from '#archive/edtf-date.ts';
import { capitalise } from '#archive/english.ts';

/** How a style orders a date. A month may be a season or two months; a day may be two days. */
export interface DateStyle {
  /** The word before a date that is approximate. */
  readonly circa: string;
  readonly month: (month: number) => string;
  readonly season: (season: string) => string;
  readonly dayAndMonth: (month: string, day: string) => string;
  /** In: "May", "2 May" or "May 2"; the year; whether a day is in it. */
  readonly withYear: (month: string, year: string, hasDay: boolean) => string;
}

/** APA 7: 2024, May 2. */
export const apaDate: DateStyle = {
  circa: 'ca. ',
  month: wordMonth,
  season: capitalise,
  dayAndMonth: (month, day) => `${month} ${day}`,
  withYear: (month, year) => `${year}, ${month}`,
};

const mlaMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** MLA 9: 2 May 2024, with short months. */
export const mlaDate: DateStyle = {
  circa: 'circa ',
  month: (month) => mlaMonths[month - 1] ?? '',
  season: (season) => season,
  dayAndMonth: (month, day) => `${day} ${month}`,
  withYear: (month, year) => `${month} ${year}`,
};

/** Chicago 18: May 2, 2024. */
export const chicagoDate: DateStyle = {
  circa: 'ca. ',
  month: wordMonth,
  season: capitalise,
  dayAndMonth: (month, day) => `${month} ${day}`,
  withYear: (month, year, hasDay) => `${month}${hasDay ? ',' : ''} ${year}`,
};

const seasons: Record<number, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** In: a date that was read. Decades and open intervals are worded as on the pages, in every style. */
export function citedDate(date: Pick<EdtfDate, 'edtf'>, style: DateStyle): string {
  const form = formOf(date);
  if (form.kind === 'point') return point(form.point, style);
  if (!isPoint(form.start) || !isPoint(form.end)) return wordDate(date);
  return span(form.start, form.end, style);
}

function point(date: Point, style: DateStyle): string {
  const words = plainPoint(date, style);
  return `${date.approximate ? style.circa : ''}${words}${date.uncertain ? '?' : ''}`;
}

function plainPoint(date: Point, style: DateStyle): string {
  if (date.precision === 'decade' && date.year > 0) return `${date.year}s`;
  if (date.precision === 'decade') return years(date.year, date.year + 9);
  if (date.precision === 'century') return years(date.year, date.year + 99);
  const month = monthOf(date, style);
  if (month === null) return wordYear(date.year);
  return style.withYear(monthAndDay(date, style) ?? month, wordYear(date.year), date.day !== null);
}

function years(first: number, last: number): string {
  return `${wordYear(first)}–${wordYear(last)}`;
}

/** `null` where only the year is known. */
function monthOf({ precision, month }: Point, style: DateStyle): string | null {
  if (month === null) return null;
  return precision === 'season' ? style.season(seasons[month] ?? '') : style.month(month);
}

function monthAndDay(date: Point, style: DateStyle): string | null {
  const month = monthOf(date, style);
  if (month === null || date.day === null) return month;
  return style.dayAndMonth(month, String(date.day));
}

/** What both ends share is written once: May 1–3, 2024. */
function span(start: Point, end: Point, style: DateStyle): string {
  if (point(start, style) === point(end, style)) return point(end, style);
  const [first, last] = [monthAndDay(start, style), monthAndDay(end, style)];
  const isPlain = !isVague(start) && !isVague(end) && start.year === end.year;
  const isDays = start.day !== null && end.day !== null;
  if (!isPlain || first === null || last === null || (start.day === null) !== (end.day === null)) {
    return `${point(start, style)} – ${point(end, style)}`.replace(/^(\d+) – (\d+)$/, '$1–$2');
  }
  const month = monthOf(end, style) ?? '';
  const shared =
    start.month === end.month && isDays
      ? style.dayAndMonth(month, `${start.day}–${end.day}`)
      : `${first}–${last}`;
  return style.withYear(shared, wordYear(end.year), isDays);
}
