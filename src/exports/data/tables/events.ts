/** Events: each thing that happened, with its claims in JSON. */
import { type Archive, coverageOf } from '#archive/archive.ts';
import type { EventCoverage } from '#archive/coverage/event-coverage.ts';
import type { Event } from '#archive/event.ts';
import { compareText } from '#archive/problem.ts';
import { dateRecord } from '#exports/data/date-record.ts';
import { type Fields, field, recordOf, recordSchema } from '#exports/data/field.ts';
import { address, count, date, fileId, maybeText, text, texts } from '#exports/data/field-kinds.ts';
import { dateColumns, table } from '#exports/data/table.ts';
import { absolute, eventPath } from '#site/paths.ts';
import { claimFields } from './claims.ts';
import { eventsById } from './events-by-id.ts';

interface Subject {
  readonly event: Event;
  readonly coverage: EventCoverage;
}

const inBoth = {
  id: field(fileId('The id of the event: the last part of its address.'), ({ event }) => event.id),
  address: field(address('The event’s page in this archive.'), ({ event }) =>
    absolute(eventPath(event)),
  ),
  title: field(text('What happened, as a headline.'), ({ event }) => event.title),
  date_note: field(
    maybeText('Where the date comes from, or why it is not exact.'),
    ({ event }) => event.dateNote ?? null,
  ),
  place: field(
    fileId('Where: a topic.').nullable(),
    ({ event }) => event.place ?? null,
    'topics.id',
  ),
  summary: field(maybeText('One sentence of what happened.'), ({ event }) => event.summary ?? null),
  after: field(
    fileId('An event of the same day that came before.').nullable(),
    ({ event }) => event.after ?? null,
    'events.id',
  ),
} satisfies Fields<Subject>;

const eventFields = {
  ...inBoth,
  date: field(date('When it happened.'), ({ event }) => dateRecord(event.date)),
  topics: field(texts('Ids of the topics that it is about.'), ({ event }) =>
    [...new Set(event.topics)].sort(compareText),
  ),
  unknowns: field(texts('Open questions.'), ({ event }) => event.unknowns),
  origins: field(texts('The newsrooms whose reporting the articles are.'), ({ coverage }) => [
    ...coverage.origins,
  ]),
  reports: field(texts('Ids of the articles that report it.'), ({ coverage }) => [
    ...coverage.reports,
  ]),
  claims: field(
    recordSchema(claimFields)
      .array()
      .describe('The checkable points about it, in the editor’s order.'),
    ({ coverage }) => coverage.claims.map((claim) => recordOf(claimFields, claim)),
  ),
  formerly: field(texts('Ids that it had before.'), ({ event }) => event.formerly),
} satisfies Fields<Subject>;

export const events = table<Subject>({
  name: 'events',
  holds: 'One row for each thing that happened.',
  key: ['id'],
  byArticle: false,
  columns: {
    ...inBoth,
    ...dateColumns('date', text('When it happened, as EDTF.'), ({ event }) => event.date),
    origins: field(
      count('How many newsrooms’ reporting the articles are.'),
      ({ coverage }) => coverage.origins.length,
    ),
    reports: field(
      count('How many articles report it.'),
      ({ coverage }) => coverage.reports.length,
    ),
  },
  subjects: subjectsOf,
});

export const eventRecord = recordSchema(eventFields);

export function eventRecords(archive: Archive) {
  return subjectsOf(archive).map((subject) => recordOf(eventFields, subject));
}

function subjectsOf(archive: Archive): Subject[] {
  return eventsById(archive).map((event) => ({ event, coverage: coverageOf(archive, event) }));
}
