/** Points of the calendar, as precise as they were written, and intervals between them. */
import { type DayNumber, dayNumber } from './calendar.ts';
import { firstMonthOf } from './season.ts';

export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** One date as written. */
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

/** One point, or an interval whose ends are points, open (`..`) or unknown (empty). */
export type DateForm =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'interval'; readonly start: End; readonly end: End };
export type End = Point | 'open' | 'unknown';

export function isPoint(end: End): end is Point {
  return typeof end === 'object';
}

export function isVague(point: Point): boolean {
  return point.approximate || point.uncertain;
}

/** Where a date starts and ends: twice the same for one point. */
export function endsOf(form: DateForm): readonly [start: End, end: End] {
  return form.kind === 'point' ? [form.point, form.point] : [form.start, form.end];
}

/** How much one unit of each precision is, in months; days are counted apart. */
const monthsIn = { century: 1200, decade: 120, year: 12, season: 3, month: 1 } as const;

/** The first day of a point, moved by so many units of its own precision. */
export function firstDay(point: Point, units = 0): DayNumber {
  const month = firstMonth(point);
  if (point.precision === 'day') return dayNumber(point.year, month, (point.day ?? 1) + units);
  return dayNumber(point.year, month + units * monthsIn[point.precision], 1);
}

/** The last day of a point, moved by so many units of its own precision. */
export function lastDay(point: Point, units = 0): DayNumber {
  return firstDay(point, units + 1) - 1;
}

function firstMonth({ month, precision }: Point): number {
  if (month === null) return 1;
  return precision === 'season' ? firstMonthOf(month) : month;
}
