/** An archive without files. */
import type { KnownNames } from '#importing/known-names.ts';

export const nothingKnown: KnownNames = {
  outlets: new Map(),
  events: new Set(),
  topics: new Set(),
  articles: new Set(),
};
