/** Dates in English words, never with more precision than given. */
import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { type EdtfDate, formOf } from './edtf-date.ts';
import { type End, isPoint, isVague, type Point } from './point.ts';
import { firstSeason, seasonName } from './season.ts';

/**
 * A date in words, for the middle of a sentence: "July 2022", "about 8 September 2022",
 * "7–8 September 2022", "2014 or earlier", "the 2020s". In: a date that was read. The same in every time zone.
 */
export function wordDate(date: Pick<EdtfDate, 'edtf'>): string {
  const form = formOf(date);
  return form.kind === 'point' ? wordPoint(form.point) : wordInterval(form.start, form.end);
}

/** What `<time datetime>` takes (WHATWG HTML): a plain year, month or day from year 1; otherwise `null`. */
export function machineDate(date: Pick<EdtfDate, 'edtf'>): string | null {
  return /^(?!0000)\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(date.edtf) ? date.edtf : null;
}

/** The year of a point in words; EDTF counts a year 0, people don't. */
export function wordYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** "May", by the number of the month from 1. */
export function wordMonth(month: number): string {
  return format(new UTCDate(2000, month - 1, 1), 'MMMM');
}

function wordPoint(point: Point): string {
  return qualify(point, plainPoint(point));
}

function qualify({ approximate, uncertain }: Point, words: string): string {
  if (approximate && uncertain) return `possibly about ${words}`;
  if (approximate) return `about ${words}`;
  return uncertain ? `possibly ${words}` : words;
}

function plainPoint(point: Point): string {
  const year = wordYear(point.year);
  switch (point.precision) {
    case 'century':
      return `${year}–${wordYear(point.year + 99)}`;
    case 'decade':
      return point.year > 0 ? `the ${year}s` : `${year}–${wordYear(point.year + 9)}`;
    case 'season':
      return `${seasonName(point.month ?? firstSeason)} ${year}`;
    case 'day':
      return `${dayAndMonth(point)} ${year}`;
    case 'month':
      return `${wordMonth(point.month ?? 1)} ${year}${unknownPart(point)}`;
    case 'year':
      return `${year}${unknownPart(point)}`;
  }
}

function unknownPart(point: Point): string {
  return point.unspecified ? ` (${point.unspecified} not known)` : '';
}

function dayAndMonth(point: Point): string {
  return format(new UTCDate(2000, (point.month ?? 1) - 1, point.day ?? 1), 'd MMMM');
}

function wordInterval(start: End, end: End): string {
  if (isPoint(start) && isPoint(end)) return wordSpan(start, end);
  if (isPoint(end)) {
    return start === 'open'
      ? `${wordPoint(end)} or earlier`
      : `until ${wordPoint(end)}, start not known`;
  }
  if (!isPoint(start)) throw new Error('An interval without a start or an end is not a date');
  return end === 'open'
    ? `${wordPoint(start)} or later`
    : `from ${wordPoint(start)}, end not known`;
}

function wordSpan(start: Point, end: Point): string {
  if (wordPoint(start) === wordPoint(end)) return wordPoint(start);
  const plain = [start, end].every((point) => !isVague(point) && !point.unspecified);
  if (!plain) return `from ${wordPoint(start)} to ${wordPoint(end)}`;
  const sameYear = start.year === end.year;
  if (start.precision === 'day' && end.precision === 'day' && sameYear) {
    return start.month === end.month
      ? `${start.day}–${wordPoint(end)}`
      : `${dayAndMonth(start)} – ${wordPoint(end)}`;
  }
  if (start.precision === 'month' && end.precision === 'month' && sameYear) {
    return `${wordMonth(start.month ?? 1)}–${wordPoint(end)}`;
  }
  if (start.precision === 'year' && end.precision === 'year') {
    return `${wordPoint(start)}–${wordPoint(end)}`;
  }
  return `${wordPoint(start)} – ${wordPoint(end)}`;
}
