/**
 * A time in UTC, as programs write it: `2024-05-02T23:30:00Z` is 3 May on the clock of an outlet in Tirana. The clipping
 * does not say which clock is the outlet's.
 */

import { type IsoDay, utcDay } from '#archive/dates/iso-day.ts';
import { distinct } from '#archive/distinct.ts';

const iso =
  /^\s*\d{4}-\d{2}-\d{2}[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]00(?::?00)?)\s*$/i;
const inWords =
  /^\s*(?:[A-Z][a-z]{2},\s*)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:Z|UTC?|GMT|[+-]0000)\s*$/;

/** The clocks of most of the world's outlets: from the middle of America to Japan. */
const clocks = { west: -6, east: 9 };

export interface UtcMoment {
  /** The days that it was in UTC and on the other clocks of the world, that of UTC first. */
  readonly days: readonly IsoDay[];
  /** Whether it was the same day from the middle of America to Japan. */
  readonly isOneDay: boolean;
}

/** `undefined` for a time of another clock, and for a day without a time. */
export function utcMoment(text: string): UtcMoment | undefined {
  const isUtc = iso.test(text) || inWords.test(text);
  const instant = isUtc ? instantOf(text) : Number.NaN;
  if (Number.isNaN(instant)) return undefined;
  const on = (hours: number) => utcDay(instant + hours * 3_600_000);
  return {
    days: distinct([on(0), on(-12), on(14)]),
    isOneDay: on(clocks.west) === on(clocks.east),
  };
}

/** The same instant, however its zone is written. */
function instantOf(text: string): number {
  const bare = text.trim().replace(/\s*(?:Z|UTC?|GMT|[+-]00(?::?00)?)$/i, '');
  const isWords = inWords.test(text);
  return Date.parse(isWords ? `${bare} GMT` : `${bare.replace(/\s+/, 'T')}Z`);
}
