/** Dates as CSL-JSON has them, in forms that citeproc and Zotero read; never with more precision than EDTF gives. */
import { type EdtfDate, formOf, isVagueDate } from '#archive/dates/edtf-date.ts';
import { type End, isPoint } from '#archive/dates/point.ts';
import { firstSeason, seasonName } from '#archive/dates/season.ts';
import { wordDate } from '#archive/dates/wording.ts';
import { capitalise } from '#archive/text/english.ts';

/** A year, a year and a month, or a year, a month and a day. */
export type DateParts = readonly number[];

export interface CslDate {
  /** One date, or the first and the last of an interval, both as precise as each other. */
  readonly 'date-parts'?: readonly DateParts[];
  /** 1 (spring) to 4 (winter). */
  readonly season?: number;
  /** The season in words: Zotero takes a season’s number for a day. */
  readonly raw?: string;
  readonly circa?: true;
  /** Words, where CSL has no parts for the date. */
  readonly literal?: string;
}

/** "Spring", by the number that CSL gives it. */
export function cslSeasonName(season: number): string {
  return capitalise(seasonName(firstSeason + season - 1));
}

/** In: a date that was read. A decade is its years; what is open at an end is said in words. */
export function cslDate(given: EdtfDate): CslDate {
  const form = formOf(given);
  const circa = isVagueDate(given) ? { circa: true as const } : {};
  if (form.kind === 'point' && form.point.precision === 'season') {
    const { year, month } = form.point;
    const season = (month ?? firstSeason) - firstSeason + 1;
    const raw = `${cslSeasonName(season)} ${year}`;
    return circa.circa ? { literal: wordDate(given) } : { 'date-parts': [[year]], season, raw };
  }
  const [start, end] = form.kind === 'point' ? [form.point, form.point] : [form.start, form.end];
  const [first, last] = [partsOf(start, 'first'), partsOf(end, 'last')];
  if (!first || !last) return { literal: wordDate(given) };
  // citeproc gives up on an interval whose ends are not as precise as each other.
  const length = Math.min(first.length, last.length);
  const [from, to] = [first.slice(0, length), last.slice(0, length)];
  return { 'date-parts': String(from) === String(to) ? [to] : [from, to], ...circa };
}

const yearsIn: Record<string, number> = { decade: 10, century: 100 };

/** The first or the last of a point’s years, with its month and day; `null` where there is no year from 1. */
function partsOf(end: End, side: 'first' | 'last'): DateParts | null {
  if (!isPoint(end) || end.year < 1) return null;
  const { year, month, day, precision } = end;
  const years = yearsIn[precision];
  if (years !== undefined) return [side === 'first' ? year : year + years - 1];
  if (month === null || precision === 'season') return [year];
  return day === null ? [year, month] : [year, month, day];
}

/** The same as one text, in the forms of EDTF and the words that Zotero reads: 2024-05-02, 2020/2029, Summer 2024. */
export function cslDateText({ literal, raw, circa, ...date }: CslDate): string {
  const words = literal ?? raw;
  if (words !== undefined) return words;
  const ends = (date['date-parts'] ?? []).map((parts) =>
    parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
  );
  return `${ends.join('/')}${circa ? '~' : ''}`;
}
