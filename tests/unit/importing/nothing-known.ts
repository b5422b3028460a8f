/** An archive without files. */
import type { KnownContent } from '#ingest/known-content.ts';

const nothing = { articles: new Map(), events: new Map(), topics: new Map() };

export const nothingKnown: KnownContent = {
  ids: nothing,
  present: { articles: new Set(), events: new Set(), topics: new Set() },
  outlets: new Map(),
  events: [],
  topics: [],
  problems: [],
};
