/** Gives every link and quotation the address that it may have; a link that may have none leaves its text behind. */

import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { type BodyFile, type BodyOptions, bodyOptions } from './body-options.ts';
import { eachElement } from './each-element.ts';
import { externalAddress, isArchiveAddress } from './safe-address.ts';

export function addressLinks() {
  return (tree: Root, file: BodyFile): void => {
    const options = bodyOptions(file);
    const ids = idsIn(tree);
    eachElement(tree, (element, index, parent) => {
      const { properties, tagName } = element;
      if (properties.cite !== undefined) properties.cite = sourceAddress(properties.cite, options);
      if (tagName !== 'a') return undefined;
      if (addressLink(element, ids, options)) return undefined;
      if (properties.lang !== undefined || properties.dir !== undefined) {
        // Its text keeps the mark of its language and direction.
        element.tagName = 'span';
        return undefined;
      }
      parent.children.splice(index, 1, ...element.children);
      return 'again';
    });
  };
}

/** Whether the link stays: it leads somewhere, and there is something to click. */
function addressLink(link: Element, ids: ReadonlySet<string>, options: BodyOptions): boolean {
  const { properties } = link;
  const typed = properties.href;
  if (typeof typed !== 'string' || !hasText(link)) return false;

  const external = externalAddress(typed);
  properties.href = external ?? internalAddress(typed, ids, options);
  properties.rel = external?.startsWith('http')
    ? ['noopener', 'noreferrer', 'external']
    : undefined;
  return properties.href !== undefined;
}

function internalAddress(
  typed: string,
  ids: ReadonlySet<string>,
  options: BodyOptions,
): string | undefined {
  if (typed.startsWith('#')) return fragmentAddress(typed, ids, options.idPrefix);
  return isArchiveAddress(typed) ? options.resolveLink(typed) : undefined;
}

/** A fragment leads to a heading or footnote of this body, never to an id of the page. */
function fragmentAddress(
  typed: string,
  ids: ReadonlySet<string>,
  idPrefix: string,
): string | undefined {
  const id = idPrefix + decoded(typed.slice(1));
  return ids.has(id) ? `#${id}` : undefined;
}

/** `%D8%B3` and `س` name the same heading; a stray `%` names itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Where a quotation comes from: nothing to click, so a rejected address is only dropped. */
function sourceAddress(typed: unknown, { resolveLink }: BodyOptions): string | undefined {
  if (typeof typed !== 'string') return undefined;
  return externalAddress(typed) ?? (isArchiveAddress(typed) ? resolveLink(typed) : undefined);
}

function idsIn(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  eachElement(tree, ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}

function hasText(element: Element): boolean {
  let found = false;
  visit(element, 'text', ({ value }) => {
    found = value.trim() !== '';
    return found ? EXIT : undefined;
  });
  return found;
}
