/** Normalises the blocks of a body: headings from the second level, absolute addresses. */
import type { Link, Parents, Root } from 'mdast';
import { SKIP, type VisitorResult, visit } from 'unist-util-visit';
import { isWebAddress } from '#archive/fields.ts';
import { originalAddress } from '#importing/words/page-address.ts';

/**
 * In: a body, which changes, and the address of the page, for links relative to it. Links that lead nowhere leave their
 * words.
 */
export function normaliseBody(body: Root, base: string | undefined): void {
  resolveHeadings(body);
  visit(body, 'link', (link, index, parent) => resolveLink(link, index, parent, base));
}

/** The highest heading becomes the second level, below the article's title. */
function resolveHeadings(body: Root): void {
  let highest = 6;
  visit(body, 'heading', ({ depth }) => {
    highest = Math.min(highest, depth);
  });
  visit(body, 'heading', (heading) => {
    heading.depth = depthOf(heading.depth - highest + 2);
  });
}

function depthOf(depth: number) {
  if (depth <= 2) return 2;
  if (depth === 3) return 3;
  return depth === 4 ? 4 : depth === 5 ? 5 : 6;
}

function resolveLink(
  link: Link,
  index: number | undefined,
  parent: Parents | undefined,
  base: string | undefined,
): VisitorResult {
  if (parent === undefined || index === undefined) return undefined;
  const address = resolvedAddress(link.url, base);
  if (address !== undefined) {
    link.url = address;
    link.title = null;
    return undefined;
  }
  parent.children.splice(index, 1, ...link.children);
  return [SKIP, index];
}

function resolvedAddress(url: string, base: string | undefined): string | undefined {
  if (/^mailto:/i.test(url)) return url;
  if (url.startsWith('#')) return undefined;
  const absolute = URL.parse(url, base)?.href;
  return absolute !== undefined && isWebAddress(absolute)
    ? originalAddress(absolute).url
    : undefined;
}
