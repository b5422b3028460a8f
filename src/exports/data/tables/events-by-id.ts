import type { Archive } from '#archive/archive.ts';
import type { Event } from '#archive/event.ts';
import { compareText } from '#archive/problem.ts';

export function eventsById({ events }: Pick<Archive, 'events'>): Event[] {
  return events.toSorted((a, b) => compareText(a.id, b.id));
}
