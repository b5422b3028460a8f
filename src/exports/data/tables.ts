/** The tables of the archive, in the order in which the data package lists them. */
import type { Table } from './table.ts';
import { articleEvents } from './tables/article-events.ts';
import { articleTopics } from './tables/article-topics.ts';
import { articles } from './tables/articles.ts';
import { claims } from './tables/claims.ts';
import { corrections } from './tables/corrections.ts';
import { eventTopics } from './tables/event-topics.ts';
import { events } from './tables/events.ts';
import { publishers } from './tables/publishers.ts';
import { sources } from './tables/sources.ts';
import { statements } from './tables/statements.ts';
import { topics } from './tables/topics.ts';

export const tables: readonly Table[] = [
  articles,
  events,
  claims,
  statements,
  sources,
  topics,
  publishers,
  corrections,
  articleTopics,
  articleEvents,
  eventTopics,
];
