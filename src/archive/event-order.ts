/** Events in the order in which they happened. */
import { compareDates } from '#archive/dates/edtf-date.ts';
import type { EventFields } from './event.ts';
import { compareText } from './problem.ts';

type Dated = { readonly id: string } & Pick<EventFields, 'date' | 'after'>;

/** By first day, last day, then `after` among events of the same days, then id. */
export function inOrder<T extends Dated>(events: readonly T[]): T[] {
  const byDays = Map.groupBy(events, ({ date }) => `${date.min}/${date.max}`);
  return [...byDays.values()]
    .sort(([a], [b]) => (a && b ? compareDates(a.date, b.date) : 0))
    .flatMap(orderWithinDays);
}

/** Takes the first by id whose predecessor has been taken; a circle is broken at its first by id. */
function orderWithinDays<T extends Dated>(events: readonly T[]): T[] {
  const waiting = new Map(
    events.toSorted((a, b) => compareText(a.id, b.id)).map((event) => [event.id, event]),
  );
  const ordered: T[] = [];
  while (waiting.size > 0) {
    const candidates = [...waiting.values()];
    const next =
      candidates.find(({ after }) => after === undefined || !waiting.has(after)) ?? candidates[0];
    if (!next) break;
    waiting.delete(next.id);
    ordered.push(next);
  }
  return ordered;
}
