/**
 * Ids in a body: headings and footnotes have them, under the body's prefix; nothing that an author writes keeps one.
 *
 * So no body can take an id of the page, of another body, or a name that a script looks for (DOM clobbering).
 */

import type { Element, Root } from 'hast';
import { type BodyFile, bodyOptions } from './body-options.ts';
import { eachElement } from './each-element.ts';

/**
 * Marks an id as ours until it gets the prefix. Nobody can write it: CommonMark and HTML both turn U+0000 and its
 * character reference into U+FFFD.
 */
const MARK = '\0';

/** Before raw HTML is parsed: every id in the tree is a footnote's, so ours. */
export function markOwnIds() {
  return (tree: Root): void => changeIds(tree, (id) => MARK + id);
}

/** After raw HTML is parsed: an id without the mark came from the author, and goes. */
export function keepOwnIds() {
  return (tree: Root): void => changeIds(tree, (id) => (isMarked(id) ? id : undefined));
}

/** After headings got their slugs: puts the prefix before every id. */
export function prefixIds() {
  return (tree: Root, file: BodyFile): void => {
    const { idPrefix } = bodyOptions(file);
    const taken = footnoteIds(tree);
    changeIds(tree, (id) => idPrefix + (isMarked(id) ? unmarked(id) : freeSlug(id, taken)));
  };
}

/** Whether the id of an element is a footnote's, or that of the heading over the footnotes. */
export function hasFootnoteId({ properties }: Element): boolean {
  return isMarked(properties.id);
}

/** A heading "Fn 1" must not catch the links of a footnote. */
function freeSlug(slug: string, taken: Set<string>): string {
  const id = taken.has(slug) ? freeSlug(`${slug}-heading`, taken) : slug;
  taken.add(id);
  return id;
}

function footnoteIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  eachElement(tree, ({ properties }) => {
    if (isMarked(properties.id)) ids.add(unmarked(properties.id));
  });
  return ids;
}

function isMarked(id: unknown): id is string {
  return typeof id === 'string' && id.startsWith(MARK);
}

function unmarked(id: string): string {
  return id.slice(MARK.length);
}

/** Changes each id, and each reference to one in `aria-describedby`; undefined takes it away. */
function changeIds(tree: Root, change: (id: string) => string | undefined): void {
  eachElement(tree, ({ properties }) => {
    const { id, ariaDescribedBy } = properties;
    // A heading of signs alone has an empty slug, which is no id.
    properties.id = typeof id === 'string' && id !== '' ? change(id) : undefined;
    const described = Array.isArray(ariaDescribedBy) ? ariaDescribedBy : [];
    const changed = described.flatMap((part) => change(String(part)) ?? []);
    properties.ariaDescribedBy = changed.length > 0 ? changed : undefined;
  });
}
