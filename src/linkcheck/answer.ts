/** What came of asking for an address, and what the archive makes of it. */
import type { IsoDay } from '#archive/dates/iso-day.ts';
import type { LinkRecord } from '#archive/link-record.ts';

/** One request: the status of an answer, or why there was none. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Where it says that the page has moved to. */
      readonly location?: string | undefined;
      /** How long it asks to be left alone, in seconds. */
      readonly retryAfter?: number | undefined;
    }
  | {
      readonly kind: 'failed';
      /** `no-host`: the name of the host is nobody's. */
      readonly why: 'no-host' | 'private' | 'unreached';
    };

/** What it says of the page: there, not there, or neither. */
export type Found = 'ok' | 'missed' | 'unsure';

/**
 * Missed is only what says that there is no such page (404, 410) or no such host. A refusal (401, 403), a host that is
 * busy or broken (429, 5xx), and one that does not answer in time say nothing about the page.
 */
export function foundBy(answer: Answer): Found {
  if (answer.kind === 'failed') return answer.why === 'no-host' ? 'missed' : 'unsure';
  if (answer.status >= 200 && answer.status < 300) return 'ok';
  return answer.status === 404 || answer.status === 410 ? 'missed' : 'unsure';
}

/**
 * The record after an answer on a day (`2026-11-20`, UTC). Two misses make an address dead, if they are of different
 * days: a host may be down for an afternoon. An answer that says nothing about the page keeps the count, and calls nothing dead.
 */
export function recordAfter(
  before: LinkRecord | undefined,
  answer: Answer,
  today: IsoDay,
): LinkRecord {
  const found = foundBy(answer);
  const misses = missesAfter(before, found, today);
  return {
    checked: today,
    result: found === 'missed' && misses > 1 ? 'dead' : found,
    ...(answer.kind === 'answered' && { status: answer.status }),
    misses,
  };
}

function missesAfter(before: LinkRecord | undefined, found: Found, today: IsoDay): number {
  const misses = before?.misses ?? 0;
  if (found === 'ok') return 0;
  if (found === 'unsure' || (misses > 0 && before?.checked === today)) return misses;
  return misses + 1;
}
