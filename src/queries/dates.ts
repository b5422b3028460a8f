/** Dates as pages show them: in words, with the machine form where there is one. */
import { type EdtfDate, formOf } from '#archive/dates/edtf-date.ts';
import { isPoint, type Point } from '#archive/dates/point.ts';
import { machineDate, wordDate, wordMonth } from '#archive/dates/wording.ts';
import { capitalise } from '#archive/text/english.ts';

export interface DateWords {
  readonly text: string;
  /** For `<time datetime>`. */
  readonly machine: string | null;
}

export function dateWords(date: EdtfDate): DateWords {
  return { text: wordDate(date), machine: machineDate(date) };
}

/** Under which year and month a date is listed. */
export interface CalendarPlace {
  /** Four digits; `null` for a date that is less precise than a year. */
  readonly year: string | null;
  /** Two digits; `null` for a date that is less precise than a month. */
  readonly month: string | null;
  /** "2022", or "The 2020s" where the year is not known. */
  readonly yearHeading: string;
  readonly monthHeading: string | null;
}

/** A date is listed where it starts; one without a start, where it ends. */
export function calendarPlace(date: EdtfDate): CalendarPlace {
  const point = anchorOf(date);
  const vagueYear = point.precision === 'decade' || point.precision === 'century';
  const month = point.precision === 'month' || point.precision === 'day' ? point.month : null;
  return {
    year: vagueYear ? null : fourDigits(point.year),
    month: month === null ? null : String(month).padStart(2, '0'),
    yearHeading: vagueYear ? capitalise(wordDate(date)) : fourDigits(point.year),
    monthHeading: month === null ? null : wordMonth(month),
  };
}

function anchorOf(date: EdtfDate): Point {
  const form = formOf(date);
  if (form.kind === 'point') return form.point;
  const end = isPoint(form.start) ? form.start : form.end;
  if (!isPoint(end)) throw new Error(`A date needs a start or an end: ${date.edtf}`);
  return end;
}

function fourDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
