/** Rows of the tables of events, claims and topics. */
import type { Archive } from '#archive/archive.ts';
import { compareText } from '#archive/problem.ts';
import { dateCells, namesCell } from './article-rows.ts';
import { eventRecords, topicRecords } from './event-records.ts';
import type { Row } from './tables.ts';

export function eventRows(archive: Archive): Row<'events'>[] {
  return eventRecords(archive).map((event) => ({
    ...event,
    ...dateCells(event.date),
    date: event.date.edtf,
    origins: event.origins.length,
    reports: event.reports.length,
  }));
}

export function claimRows(archive: Archive): Row<'claims'>[] {
  return eventRecords(archive).flatMap((event) =>
    event.claims
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((claim) => ({
        ...claim,
        event: event.id,
        origins: claim.origins.length,
        first_hand_origins: claim.first_hand_origins.length,
        reports: claim.reports.length,
      })),
  );
}

export function eventTopicRows(archive: Archive): Row<'event-topics'>[] {
  return eventRecords(archive).flatMap(({ id, topics }) =>
    topics.map((topic) => ({ event: id, topic })),
  );
}

export function topicRows(archive: Archive): Row<'topics'>[] {
  return topicRecords(archive).map((topic) => ({
    ...topic,
    names: namesCell(
      Object.entries(topic.names)
        .sort(([a], [b]) => compareText(a, b))
        .map(([language, name]) => `${language}: ${name}`),
    ),
    aliases: namesCell(topic.aliases),
  }));
}
