/** Whether two values of one claim can both be true, and whether they say the same. */
import { fold } from '#archive/text/fold.ts';
import type { ClaimValue } from './claim-value.ts';
import { compareBounds, spanOf } from './value-span.ts';

/** In: two values of one claim. Compatible are overlapping dates, overlapping ranges, the same text. */
export function areCompatible(a: ClaimValue, b: ClaimValue): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first && second) {
    return compareBounds(first.min, second.max) <= 0 && compareBounds(second.min, first.max) <= 0;
  }
  return fold(a.typed) === fold(b.typed);
}

/** Whether two values say the same with the same precision. */
export function areSame(a: ClaimValue, b: ClaimValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') {
    return a.form === b.form && a.numbers.join() === b.numbers.join();
  }
  return fold(a.typed) === fold(b.typed);
}
