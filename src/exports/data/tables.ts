/** The tables of the archive: what each holds, its columns, and how they refer to one another. */
import type { z } from 'zod';
import { articleColumns } from './article-fields.ts';
import { correctionColumns } from './correction-fields.ts';
import { claimColumns, eventColumns, publisherRecord, topicColumns } from './event-fields.ts';
import { articleEventColumns, articleTopicColumns, eventTopicColumns } from './link-fields.ts';
import { sourceColumns, statementColumns } from './source-fields.ts';

export interface Table {
  /** What a row is. */
  readonly holds: string;
  readonly columns: z.ZodObject;
  readonly key: readonly string[];
  /** The columns that name a row of another table, by the column that they name there. */
  readonly refers: Readonly<Record<string, `${string}.${string}`>>;
  /** Whether its rows belong to articles, by whose year it is split in a large archive. */
  readonly byArticle: boolean;
}

export const tables = {
  articles: {
    holds:
      'One row for each report. A withdrawn report keeps its row, with its title and the reason.',
    columns: articleColumns,
    key: ['id'],
    refers: { publisher: 'publishers.name', based_on: 'articles.id' },
    byArticle: true,
  },
  events: {
    holds: 'One row for each thing that happened.',
    columns: eventColumns,
    key: ['id'],
    refers: { place: 'topics.id', after: 'events.id' },
    byArticle: false,
  },
  claims: {
    holds: 'One row for each checkable point about an event, and how it stands.',
    columns: claimColumns,
    key: ['id'],
    refers: { event: 'events.id' },
    byArticle: false,
  },
  statements: {
    holds: 'One row for what one report says of one claim, and on whose word.',
    columns: statementColumns,
    key: ['id'],
    refers: { article: 'articles.id', claim: 'claims.id', source: 'sources.id' },
    byArticle: true,
  },
  sources: {
    holds: 'One row for each person, institution or document that a report relies on.',
    columns: sourceColumns,
    key: ['id'],
    refers: { article: 'articles.id', topic: 'topics.id' },
    byArticle: true,
  },
  topics: {
    holds: 'One row for each person, place, organisation or subject.',
    columns: topicColumns,
    key: ['id'],
    refers: {},
    byArticle: false,
  },
  publishers: {
    holds: 'One row for each outlet.',
    columns: publisherRecord,
    key: ['name'],
    refers: {},
    byArticle: false,
  },
  corrections: {
    holds: 'One row for each correction, clarification, update or withdrawal.',
    columns: correctionColumns,
    key: ['id'],
    refers: { article: 'articles.id' },
    byArticle: true,
  },
  'article-topics': {
    holds: 'Which report is about which topic.',
    columns: articleTopicColumns,
    key: ['article', 'topic'],
    refers: { article: 'articles.id', topic: 'topics.id' },
    byArticle: true,
  },
  'article-events': {
    holds: 'Which report tells of which event.',
    columns: articleEventColumns,
    key: ['article', 'event'],
    refers: { article: 'articles.id', event: 'events.id' },
    byArticle: true,
  },
  'event-topics': {
    holds: 'Which event is about which topic.',
    columns: eventTopicColumns,
    key: ['event', 'topic'],
    refers: { event: 'events.id', topic: 'topics.id' },
    byArticle: false,
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;
export type Row<Name extends TableName> = z.output<(typeof tables)[Name]['columns']>;

export const tableNames: readonly TableName[] = [
  'articles',
  'events',
  'claims',
  'statements',
  'sources',
  'topics',
  'publishers',
  'corrections',
  'article-topics',
  'article-events',
  'event-topics',
];
