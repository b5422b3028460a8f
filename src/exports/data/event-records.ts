/** Events with their claims, topics and publishers as JSON records. */
import type { z } from 'zod';
import { type Archive, coverageOf } from '#archive/archive.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import type { Claim, Event } from '#archive/event.ts';
import { compareText } from '#archive/problem.ts';
import type { Topic } from '#archive/topic.ts';
import { absolute, claimPath, eventPath, publisherPath, topicPath } from '#site/paths.ts';
import { dateRecord } from './article-records.ts';
import type { claimRecord, eventRecord, publisherRecord, topicRecord } from './event-fields.ts';

export type EventRecord = z.output<typeof eventRecord>;
export type ClaimRecord = z.output<typeof claimRecord>;
export type TopicRecord = z.output<typeof topicRecord>;
export type PublisherRecord = z.output<typeof publisherRecord>;

/** By id. */
export function eventRecords(archive: Archive): EventRecord[] {
  return archive.events
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((event) => eventRecordOf(archive, event));
}

function eventRecordOf(archive: Archive, event: Event): EventRecord {
  const { claims, origins, reports } = coverageOf(archive, event);
  return {
    id: event.id,
    address: absolute(eventPath(event)),
    title: event.title,
    date_note: event.dateNote ?? null,
    place: event.place ?? null,
    summary: event.summary ?? null,
    after: event.after ?? null,
    date: dateRecord(event.date),
    topics: [...new Set(event.topics)].sort(compareText),
    unknowns: event.unknowns,
    origins: [...origins],
    reports: [...reports],
    claims: claims.map(claimRecordOf),
    formerly: event.formerly,
  };
}

/** In the plural; that of one where the editor gives it. */
function unitRecord(unit: Claim['unit']): Pick<ClaimRecord, 'unit' | 'unit_one'> {
  return typeof unit === 'object'
    ? { unit: unit.other, unit_one: unit.one }
    : { unit: unit ?? null, unit_one: null };
}

function claimRecordOf(coverage: ClaimCoverage): ClaimRecord {
  const { claim } = coverage;
  return {
    id: `${claim.event}/${claim.id}`,
    address: absolute(claimPath(claim)),
    text: claim.text,
    kind: claim.kind ?? null,
    ...unitRecord(claim.unit),
    part: claim.part ?? null,
    status: coverage.status,
    differs_in_precision: coverage.differsInPrecision,
    origins: [...coverage.origins],
    first_hand_origins: [...coverage.firstHandOrigins],
    reports: [...coverage.reports],
  };
}

/** By id. */
export function topicRecords(archive: Archive): TopicRecord[] {
  return archive.topics.toSorted((a, b) => compareText(a.id, b.id)).map(topicRecordOf);
}

function topicRecordOf(topic: Topic): TopicRecord {
  return {
    id: topic.id,
    address: absolute(topicPath(topic)),
    name: topic.name,
    kind: topic.kind,
    wikidata: topic.wikidata ?? null,
    names: topic.names,
    aliases: topic.aliases,
    related: topic.related,
    formerly: topic.formerly,
  };
}

/** By name, in the order of code units. */
export function publisherRecords(archive: Archive): PublisherRecord[] {
  return [...archive.articlesByPublisher]
    .map(([slug, articles]) => ({
      name: articles[0]?.publisher ?? slug,
      id: slug,
      address: absolute(publisherPath(slug)),
      reports: articles.length,
    }))
    .sort((a, b) => compareText(a.name, b.name));
}
