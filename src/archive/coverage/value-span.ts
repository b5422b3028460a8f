/** From where to where a date or number may mean, so that two of them can be compared. */
import { widenedSpan } from '#archive/dates/edtf-date.ts';
import type { ClaimValue } from './claim-value.ts';

/** An end of what a value may mean: a point, or just below (-1) or just above (1) it. */
export interface Bound {
  readonly at: number;
  readonly side: -1 | 0 | 1;
}

const point = (at: number, side: Bound['side'] = 0): Bound => ({ at, side });

/** From the lower to the higher. Between two ends without a limit the difference is no number, and the side decides. */
export function compareBounds(a: Bound, b: Bound): number {
  return a.at - b.at || a.side - b.side;
}

/**
 * First and last point that a date or number may mean; a text has none. A round number, one that ends in 0, may mean a
 * little less or more than it says: reports round, so that "200" and "under 200" can be of one distance.
 */
export function spanOf(value: ClaimValue): { min: Bound; max: Bound } | null {
  if (value.kind === 'text') return null;
  if (value.kind === 'date') {
    const { min, max } = widenedSpan(value.date);
    return { min: point(min), max: point(max) };
  }
  const [first = 0, last = first] = value.numbers;
  switch (value.form) {
    case 'exact':
      return isRound(first)
        ? { min: point(first, -1), max: point(first, 1) }
        : { min: point(first), max: point(first) };
    case 'about':
      return {
        min: point(decimal(first - Math.abs(first) / 10)),
        max: point(decimal(first + Math.abs(first) / 10)),
      };
    case 'under':
      return { min: point(-Infinity), max: point(first, -1) };
    case 'up to':
      return { min: point(-Infinity), max: point(first) };
    case 'over':
      return { min: point(first, 1), max: point(Infinity) };
    case 'at least':
      return { min: point(first), max: point(Infinity) };
    case 'range':
      return { min: point(first), max: point(last) };
  }
}

function isRound(number: number): boolean {
  return number !== 0 && number % 10 === 0;
}

/** Without the last digits, in which binary fractions of a decimal number err. */
function decimal(number: number): number {
  return Number(number.toPrecision(12));
}
