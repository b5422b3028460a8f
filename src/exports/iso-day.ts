/** Days of the calendar as feeds and files write them. */
import { civilDate, type DayNumber } from '#archive/dates/calendar.ts';
import type { EdtfDate } from '#archive/dates/edtf-date.ts';

/** `2024-05-01` (ISO 8601); `null` for an open end, and for what four digits of a year cannot say. */
export function isoDay(day: DayNumber | null): string | null {
  if (day === null) return null;
  const { year, month, day: ofMonth } = civilDate(day);
  if (year < 1 || year > 9999) return null;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(ofMonth, 2)}`;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** The first day that a date may mean; of one without a start, the last. */
export function firstIsoDay({ min, max }: EdtfDate): string | null {
  return isoDay(min ?? max);
}
