/** Dates as styles of citation write them. In: dates as CSL has them, so that text and file say the same. */
import { wordMonth } from '#archive/dates/wording.ts';
import { type CslDate, cslSeasonName, type DateParts } from './csl-date.ts';

/** APA 7: 2024, May 2; ca. 2024, May 2; 2023–2024, December 30–January 2. */
export function apaDate(date: CslDate): string {
  if (date.literal !== undefined) return date.literal;
  const parts = [yearsOf(date), dayInYear(date)].filter(Boolean).join(', ');
  return date.circa ? `ca. ${parts}` : parts;
}

const mlaMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** MLA 9: 2 May 2024; 1–3 May 2024; 30 Dec. 2023–2 Jan. 2024. */
export function mlaDate(date: CslDate): string {
  if (date.literal !== undefined) return date.literal;
  const [first = [], last = first] = ends(date).map(mlaParts);
  const words = [seasonOf(date), span(first, last, 'end')].filter(Boolean).join(' ');
  // MLA’s style files of before 2026 leave this word out; a date must not look more certain than it is.
  return date.circa ? `Circa ${words}` : words;
}

/** The year of an original. */
export function apaYear(date: CslDate): string {
  if (date.literal !== undefined) return date.literal;
  return date.circa ? `ca. ${yearsOf(date)}` : yearsOf(date);
}

/** The year of an original. */
export function mlaYear(date: CslDate): string {
  if (date.literal !== undefined) return date.literal;
  return date.circa ? `Circa ${yearsOf(date)}` : yearsOf(date);
}

/** Chicago 18, author-date: the year comes after the author, and in brackets with a question mark where it is not certain. */
export function chicagoYear(date: CslDate): string {
  if (date.literal !== undefined) return date.literal;
  return date.circa ? `[${yearsOf(date)}?]` : yearsOf(date);
}

/** Chicago 18, author-date: the rest of the date comes after the newspaper; empty where there is none. */
export function chicagoDay(date: CslDate): string {
  return date.literal === undefined ? dayInYear(date) : '';
}

/** 2024; 2023–2024. */
function yearsOf(date: CslDate): string {
  const [first = [], last = first] = ends(date).map(([year]) => [String(year)]);
  return span(first, last, 'start');
}

/** May; May 2; May 1–3; May 30–June 2; a season; empty where only the year is known. */
function dayInYear(date: CslDate): string {
  const [first = [], last = first] = ends(date).map(monthAndDay);
  return seasonOf(date) || span(first, last, 'start');
}

function ends(date: CslDate): readonly DateParts[] {
  return date['date-parts'] ?? [];
}

function seasonOf({ season }: CslDate): string {
  return season === undefined ? '' : cslSeasonName(season);
}

function monthAndDay([, month, day]: DateParts): string[] {
  if (month === undefined) return [];
  return [wordMonth(month), ...(day === undefined ? [] : [String(day)])];
}

/** Day, month and year, from the smallest. */
function mlaParts([year, month, day]: DateParts): string[] {
  return [day, month === undefined ? undefined : mlaMonths[month - 1], year].flatMap((part) =>
    part === undefined ? [] : String(part),
  );
}

/** Two ends, with what they have in common at that side written once. */
function span(first: readonly string[], last: readonly string[], shared: 'start' | 'end'): string {
  const isSame = (at: number) => first.at(at) === last.at(at);
  const count = first.length;
  const words = (some: readonly string[]) => some.join(' ');
  if (words(first) === words(last)) return words(last);
  if (shared === 'start') {
    const from = isSame(0) ? 1 : 0;
    return words([
      ...last.slice(0, from),
      `${words(first.slice(from))}–${words(last.slice(from))}`,
    ]);
  }
  const from = [...first.keys()].findLast((at) => !isSame(at)) ?? count;
  return words([
    `${words(first.slice(0, from + 1))}–${words(last.slice(0, from + 1))}`,
    ...last.slice(from + 1),
  ]);
}
