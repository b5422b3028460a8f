/** Dates as EDTF strings (Library of Congress EDTF, level 1), with the days that they span. */
import { parse } from 'edtf';
import { type DayNumber, dayNumber, daysInMonth } from './calendar.ts';

/** A date of the archive: what was typed, and its first and last day (`null` for an open or unknown end). */
export interface EdtfDate {
  readonly edtf: string;
  readonly min: DayNumber | null;
  readonly max: DayNumber | null;
}

export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** One date as written: a point of the calendar, as precise as it was given. */
export interface Point {
  readonly year: number;
  /** 1 to 12, or 21 to 24 for a season; `null` where none is given or it is XX. */
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: Precision;
  /** The part that the text leaves open as XX. */
  readonly unspecified: 'month' | 'day' | 'month and day' | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date taken apart: one point, or an interval whose ends are points, open (`..`) or unknown (empty). */
export type DateForm =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'interval'; readonly start: End; readonly end: End };
export type End = Point | 'open' | 'unknown';

const unspecifiedMasks: Record<number, Pick<Point, 'precision' | 'unspecified'>> = {
  8: { precision: 'decade', unspecified: null },
  12: { precision: 'century', unspecified: null },
  48: { precision: 'year', unspecified: 'month' },
  192: { precision: 'month', unspecified: 'day' },
  240: { precision: 'year', unspecified: 'month and day' },
};

/** How much one unit of each precision is, in months; days are counted apart. */
const monthsIn = { century: 1200, decade: 120, year: 12, season: 3, month: 1 } as const;

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

const known = new Map<string, Parsed<{ date: EdtfDate; form: DateForm }>>();

/** Reads EDTF level 1 without hours. Never throws: what cannot be read comes back with a reason in words. */
export function parseEdtf(text: string): Parsed<EdtfDate> {
  const read = readOnce(text);
  return read.ok ? { ok: true, value: read.value.date } : read;
}

/** The parts of a date that has been read before. Throws on text that is no EDTF: a bug, not an editor's mistake. */
export function formOf(date: Pick<EdtfDate, 'edtf'>): DateForm {
  const read = readOnce(date.edtf);
  if (!read.ok) throw new Error(`Not an EDTF date: ${date.edtf}`);
  return read.value.form;
}

/** First and last day that a date may mean: `~ ? %` widen by one unit of the date's own precision each way. */
export function widenedSpan(date: EdtfDate): { min: number; max: number } {
  const form = formOf(date);
  const [start, end] = form.kind === 'point' ? [form.point, form.point] : [form.start, form.end];
  return {
    min: isPoint(start) ? (isVague(start) ? firstDay(start, -1) : firstDay(start)) : -Infinity,
    max: isPoint(end) ? (isVague(end) ? lastDay(end, 1) : lastDay(end)) : Infinity,
  };
}

export function isPoint(end: End): end is Point {
  return typeof end === 'object';
}

export function isVague(point: Point): boolean {
  return point.approximate || point.uncertain;
}

/** Whether any part of the date is marked as approximate or uncertain (`~ ? %`). */
export function isVagueDate(date: Pick<EdtfDate, 'edtf'>): boolean {
  return /[~?%]/.test(date.edtf);
}

/** Earliest first: by first day, then by last day. An open start comes before all, an open end after all. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compareNumbers(a.min ?? -Infinity, b.min ?? -Infinity) ||
    compareNumbers(a.max ?? Infinity, b.max ?? Infinity)
  );
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function readOnce(text: string): Parsed<{ date: EdtfDate; form: DateForm }> {
  const before = known.get(text);
  if (before) return before;
  const read = readForm(text);
  const result: Parsed<{ date: EdtfDate; form: DateForm }> = read.ok
    ? spanned(text, read.value)
    : read;
  known.set(text, result);
  return result;
}

function spanned(text: string, form: DateForm): Parsed<{ date: EdtfDate; form: DateForm }> {
  const [start, end] = form.kind === 'point' ? [form.point, form.point] : [form.start, form.end];
  const min = isPoint(start) ? firstDay(start) : null;
  const max = isPoint(end) ? lastDay(end) : null;
  if (min === null && max === null) return fail('an interval needs a start or an end');
  if (min !== null && max !== null && min > max) return fail('the interval ends before it starts');
  return { ok: true, value: { date: { edtf: text, min, max }, form } };
}

/** No date needs more characters; the parser takes long over a list of thousands. */
const longestDate = 100;

function readForm(text: string): Parsed<DateForm> {
  if (text.length > longestDate) return fail(`it has more than ${longestDate} characters`);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text, { level: 1 });
  } catch {
    return fail(whyUnreadable(text));
  }
  if (parsed.type !== 'Interval') {
    const point = toPoint(parsed, text);
    return point.ok ? { ok: true, value: { kind: 'point', point: point.value } } : point;
  }
  const [startText = '', endText = ''] = text.split('/');
  const start = toEnd(parsed.values[0], startText);
  const end = toEnd(parsed.values[1], endText);
  if (!start.ok) return start;
  if (!end.ok) return end;
  return { ok: true, value: { kind: 'interval', start: start.value, end: end.value } };
}

type ParsedDate = Exclude<ReturnType<typeof parse>, { type: 'Interval' }>;

function toEnd(date: ParsedDate | number | null, text: string): Parsed<End> {
  if (typeof date === 'object' && date) return toPoint(date, text);
  return { ok: true, value: text === '..' ? 'open' : 'unknown' };
}

function toPoint(date: ParsedDate, text: string): Parsed<Point> {
  if (date.values.length > 3) return fail('the archive keeps days, not hours');
  const marks = { approximate: date.approximate ?? false, uncertain: date.uncertain ?? false };
  const plain =
    date.unspecified === undefined ? specifiedPoint(date) : unspecifiedPoint(date, text);
  return plain.ok ? { ok: true, value: { ...plain.value, ...marks } } : plain;
}

type PlainPoint = Omit<Point, 'approximate' | 'uncertain'>;

function unspecifiedPoint({ values, unspecified }: ParsedDate, text: string): Parsed<PlainPoint> {
  const shape = unspecifiedMasks[unspecified ?? 0];
  if (!shape) return fail('only the last digits of a year, a month or a day may be X');
  const [typed = 0, monthIndex = 0] = values;
  const month = shape.precision === 'month' ? monthIndex + 1 : null;
  // Before year 0 the digits count backwards: -004X is -49 to -40.
  const years = { decade: 10, century: 100, year: 1, season: 1, month: 1, day: 1 }[shape.precision];
  const year = text.startsWith('-') ? -Math.abs(typed) - years + 1 : typed;
  return { ok: true, value: { year, month, day: null, ...shape } };
}

function specifiedPoint({ type, values }: ParsedDate): Parsed<PlainPoint> {
  const [year = 0, second, third] = values;
  const day: number | null = third ?? null;
  if (type === 'Season') {
    const month = second ?? 21;
    return { ok: true, value: { year, month, day: null, precision: 'season', unspecified: null } };
  }
  if (second === undefined) {
    return {
      ok: true,
      value: { year, month: null, day: null, precision: 'year', unspecified: null },
    };
  }
  const month = second + 1;
  // The grammar of `edtf` lets 29 February stand in any year.
  if (day !== null && day > daysInMonth(year, month)) return fail(`${year} has no 29 February`);
  const precision: Precision = day === null ? 'month' : 'day';
  return { ok: true, value: { year, month, day, precision, unspecified: null } };
}

/** The first day of a point, moved by so many units of its own precision. */
function firstDay(point: Point, units = 0): DayNumber {
  const month = firstMonth(point);
  if (point.precision === 'day') return dayNumber(point.year, month, (point.day ?? 1) + units);
  return dayNumber(point.year, month + units * monthsIn[point.precision], 1);
}

/** The last day of a point, moved by so many units of its own precision. */
function lastDay(point: Point, units = 0): DayNumber {
  if (point.precision === 'day') return firstDay(point, units);
  return firstDay(point, units + 1) - 1;
}

/** Seasons are those of the northern hemisphere, by whole months: spring is March to May, winter December to February. */
function firstMonth(point: Point): number {
  if (point.month === null) return 1;
  return point.precision === 'season' ? (point.month - 20) * 3 : point.month;
}

function whyUnreadable(text: string): string {
  const [, month, day] = /^\d{4}-(\d\d)(?:-(\d\d))?/.exec(text) ?? [];
  if (month !== undefined && Number(month) > 12 && (Number(month) < 21 || Number(month) > 24)) {
    return `there is no month ${Number(month)}`;
  }
  if (month === '00') return 'there is no month 0';
  if (day !== undefined && month !== undefined) {
    const longest = daysInMonth(2024, Number(month));
    if (Number(day) > longest || day === '00') return `that month has no day ${Number(day)}`;
  }
  if (/T\d\d|\d:\d\d/.test(text)) return 'the archive keeps days, not hours';
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return 'the year comes first, then the month';
  return 'it is not EDTF, the form that the archive writes dates in';
}

function fail(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
