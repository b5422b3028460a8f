/** Days as text: `2024-05-01` (ISO 8601), in feeds, in the data, in `links.json` and in messages. */
import { civilDate, type DayNumber, daysInMonth } from './calendar.ts';
import type { EdtfDate } from './edtf-date.ts';

/** A day of the calendar with a year of four digits. */
export type IsoDay = string;

/** Whether a text is such a day, and one that the calendar has. */
export function isIsoDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const [, year = 0, month = 0, day = 0] = parts.map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `null` for an open end, and for what four digits of a year cannot say. */
export function isoDay(day: DayNumber | null): IsoDay | null {
  if (day === null) return null;
  const { year, month, day: ofMonth } = civilDate(day);
  if (year < 1 || year > 9999) return null;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(ofMonth, 2)}`;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** The first day that a date may mean; of one without a start, the last. */
export function firstIsoDay({ min, max }: EdtfDate): IsoDay | null {
  return isoDay(min ?? max);
}

/** The day on which an instant (milliseconds since 1970) falls in UTC. */
export function utcDay(instant: number): IsoDay {
  return new Date(instant).toISOString().slice(0, 10);
}
