/** Fits the headings of a body under the page's title, which is its only h1. */

import type { Element, Root } from 'hast';
import { hasFootnoteId } from './body-ids.ts';
import { type BodyFile, bodyOptions } from './body-options.ts';
import { eachElement } from './each-element.ts';

const LOWEST = 6;

/**
 * The ranks that a body uses become h2, h3, h4 … in their order, or begin lower where the page asks for it: wherever the
 * author began, and with no rank left out, so that readers who go from heading to heading find no gap. Ranks past the
 * sixth share h6.
 */
export function demoteHeadings() {
  return (tree: Root, file: BodyFile): void => {
    const { highestHeading = 2 } = bodyOptions(file);
    const headings = headingsOf(tree);
    const written = headings.filter((heading) => !hasFootnoteId(heading));
    const ranks = [...new Set(written.map(({ tagName }) => tagName))].toSorted();
    for (const heading of headings) {
      const rank = hasFootnoteId(heading) ? 0 : ranks.indexOf(heading.tagName);
      heading.tagName = `h${Math.min(highestHeading + rank, LOWEST)}`;
    }
  };
}

function headingsOf(tree: Root): Element[] {
  const headings: Element[] = [];
  eachElement(tree, (element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element);
  });
  return headings;
}
