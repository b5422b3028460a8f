/** Dates as EDTF strings (Library of Congress EDTF, level 1), with the days that they span. */
import { fail, type Result } from '#archive/result.ts';
import type { DayNumber } from './calendar.ts';
import { readForm } from './edtf-form.ts';
import { type DateForm, endsOf, firstDay, isPoint, isVague, lastDay } from './point.ts';

/** A date of the archive: what was typed, and its first and last day (`null` for an open or unknown end). */
export interface EdtfDate {
  readonly edtf: string;
  readonly min: DayNumber | null;
  readonly max: DayNumber | null;
}

/** Reads EDTF level 1 without hours. Never throws: what cannot be read comes back with the fault, in words that end a sentence. */
export function parseEdtf(text: string): Result<EdtfDate, string> {
  const read = readOnce(text);
  return read.ok ? { ok: true, value: read.value.date } : read;
}

/** The parts of a date that has been read before. Throws on text that is no EDTF: a bug, not an editor's mistake. */
export function formOf(date: Pick<EdtfDate, 'edtf'>): DateForm {
  const read = readOnce(date.edtf);
  if (!read.ok) throw new Error(`Not an EDTF date: ${date.edtf}`);
  return read.value.form;
}

interface DateRead {
  readonly date: EdtfDate;
  readonly form: DateForm;
}

/** The same few thousand dates are asked for again and again. */
const known = new Map<string, Result<DateRead, string>>();

function readOnce(text: string): Result<DateRead, string> {
  const before = known.get(text);
  if (before) return before;
  const form = readForm(text);
  const read = form.ok ? withDays(text, form.value) : form;
  known.set(text, read);
  return read;
}

function withDays(edtf: string, form: DateForm): Result<DateRead, string> {
  const [start, end] = endsOf(form);
  const min = isPoint(start) ? firstDay(start) : null;
  const max = isPoint(end) ? lastDay(end) : null;
  if (min === null && max === null) return fail('an interval needs a start or an end');
  if (min !== null && max !== null && min > max) return fail('the interval ends before it starts');
  return { ok: true, value: { date: { edtf, min, max }, form } };
}

/** First and last day that a date may mean: `~ ? %` widen by one unit of the date's own precision each way. */
export function widenedSpan(date: EdtfDate): { readonly min: number; readonly max: number } {
  const [start, end] = endsOf(formOf(date));
  return {
    min: isPoint(start) ? firstDay(start, isVague(start) ? -1 : 0) : -Infinity,
    max: isPoint(end) ? lastDay(end, isVague(end) ? 1 : 0) : Infinity,
  };
}

/** Whether any part of the date is marked as approximate or uncertain (`~ ? %`). */
export function isVagueDate(date: Pick<EdtfDate, 'edtf'>): boolean {
  return /[~?%]/.test(date.edtf);
}

/** Earliest first: by first day, then by last day. An open start comes before all, an open end after all. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    // Infinity less itself is not a number, and no difference.
    (a.min ?? -Infinity) - (b.min ?? -Infinity) || (a.max ?? Infinity) - (b.max ?? Infinity) || 0
  );
}
