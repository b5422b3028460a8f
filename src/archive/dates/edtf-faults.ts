/** Why a text is not a date in EDTF, in words for the one who wrote it. */
import { daysInMonth } from './calendar.ts';
import { firstSeason, lastSeason } from './season.ts';

/** In: a text that the parser of EDTF refuses. */
export function whyUnreadable(text: string): string {
  return (
    impossibleDate(text) ??
    withHours(text) ??
    dayFirst(text) ??
    'it is not EDTF, the form that the archive writes dates in'
  );
}

function impossibleDate(text: string): string | undefined {
  const parts = /^\d{4}-(\d\d)(?:-(\d\d))?/.exec(text) ?? [];
  // What is not there is not a number, and no impossible one.
  const [, month = NaN, day = NaN] = parts.map(Number);
  const isSeason = month >= firstSeason && month <= lastSeason;
  if (month === 0 || (month > 12 && !isSeason)) return `there is no month ${month}`;
  return day === 0 || day > daysInMonth(2024, month) ? `that month has no day ${day}` : undefined;
}

function withHours(text: string): string | undefined {
  return /T\d\d|\d:\d\d/.test(text) ? noHours : undefined;
}

export const noHours = 'the archive keeps days, not hours';

function dayFirst(text: string): string | undefined {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)
    ? 'the year comes first, then the month'
    : undefined;
}
