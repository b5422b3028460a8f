/** Tells under what a copy was filed, and which topics of the archive have such names: choosing them is the editor's. */

import { outletSlug } from '#archive/outlet.ts';
import { joinWords } from '#archive/text/english.ts';
import type { KnownName } from '#ingest/known-content.ts';
import type { Remark } from './origin-remarks.ts';

/** In: the names of categories and tags, and the archive's topics. */
export function topicRemark(filed: readonly string[], topics: readonly KnownName[]): Remark[] {
  const names = [...new Set(filed)];
  if (names.length === 0) return [];
  const slugs = new Set(names.map(outletSlug));
  const held = topics.filter(({ value, name }) => slugs.has(value) || slugs.has(outletSlug(name)));
  const ids = held.map(({ value }) => value).join(', ');
  const offer = held.length === 0 ? '' : `; the archive has [${ids}]`;
  return [
    { field: 'topics', text: `topics: the copy was filed under ${joinWords(names)}${offer}` },
  ];
}
