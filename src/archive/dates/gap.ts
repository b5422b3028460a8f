/** Jumps in time between neighbours of the timeline. */
import { civilDate } from './calendar.ts';
import { type EdtfDate, formOf } from './edtf-date.ts';
import { endsOf, isPoint, type Point } from './point.ts';

/**
 * "7 years later", where time jumps from one date to a later one; `null` where it doesn't: less than
 * two years, or less than three months. Counted in the coarser of the two precisions, so it never
 * says more than the dates do.
 */
export function gapBetween(earlier: EdtfDate, later: EdtfDate): string | null {
  if (earlier.max === null || later.min === null) return null;
  const from = civilDate(earlier.max);
  const to = civilDate(later.min);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (isCoarse(earlier) || isCoarse(later)) return yearsLater(to.year - from.year);
  if (months >= 24)
    return yearsLater(
      Math.floor((to.day < from.day && isDay(earlier) && isDay(later) ? months - 1 : months) / 12),
    );
  return months >= 3 ? `${months} months later` : null;
}

function yearsLater(years: number): string | null {
  return years >= 2 ? `${years} years later` : null;
}

function isCoarse(date: EdtfDate): boolean {
  return pointsOf(date).some(
    ({ precision }) => precision === 'year' || precision === 'decade' || precision === 'century',
  );
}

function isDay(date: EdtfDate): boolean {
  return pointsOf(date).every(({ precision }) => precision === 'day');
}

function pointsOf(date: EdtfDate): Point[] {
  return endsOf(formOf(date)).filter(isPoint);
}
