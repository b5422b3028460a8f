/** An event in the words of schema.org, with the reports that cover it. */
import type { EventLeaf, WithContext } from 'schema-dts';
import type { Archive } from '#archive/archive.ts';
import type { Event } from '#archive/event.ts';
import { exactSpan } from '#exports/exact-date.ts';
import { absolute, eventPath } from '#site/paths.ts';
import { articleReference, placeThing, topicThing } from './parts.ts';

export function eventThing(archive: Archive, event: Event): WithContext<EventLeaf> {
  const url = absolute(eventPath(event));
  const place = event.place === undefined ? undefined : archive.topicById.get(event.place);
  const topics = event.topics.flatMap((id) => archive.topicById.get(id) ?? []);
  const reports = archive.articlesByEvent.get(event.id) ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: event.title,
    ...exactSpan(event.date),
    ...(place && { location: placeThing(place) }),
    ...(event.summary !== undefined && { description: event.summary }),
    ...(topics.length > 0 && { about: topics.map(topicThing) }),
    ...(reports.length > 0 && { subjectOf: reports.map(articleReference) }),
  };
}
