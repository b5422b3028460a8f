/** Reads elements of an HTML tree. */
import type { Element, Nodes, Root } from 'hast';

/** An attribute as text; `undefined` where it is missing or empty. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  const text = Array.isArray(value) ? value.join(' ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Class, id and itemprop, to look for words in. */
export function nameWords(element: Element): string {
  return ['className', 'id', 'itemProp']
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .toLowerCase();
}

/** Class, id and itemprop, one by one. */
export function nameList(element: Element): string[] {
  return nameWords(element).split(/\s+/);
}

/** Every element that fits, in the order of the page. */
export function elementsOf(tree: Nodes, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  gather(tree, fits, found);
  return found;
}

/** By hand: the walk of unist costs a page of some megabytes seconds. */
function gather(node: Nodes, fits: (element: Element) => boolean, found: Element[]): void {
  if (node.type === 'element' && fits(node)) found.push(node);
  if (!('children' in node)) return;
  for (const child of node.children) gather(child, fits, found);
}

export function named(...tagNames: readonly string[]): (element: Element) => boolean {
  return ({ tagName }) => tagNames.includes(tagName);
}

export function bodyOf(page: Root): Element | Root {
  return elementsOf(page, named('body'))[0] ?? page;
}

export interface Placed {
  readonly node: Nodes;
  /** From the root on. */
  readonly ancestors: readonly (Element | Root)[];
}

/** Every node of a tree, itself first, in the order of the page, with the elements around it. */
export function walk(tree: Nodes): Placed[] {
  const placed: Placed[] = [];
  place(tree, [], placed);
  return placed;
}

function place(node: Nodes, ancestors: Placed['ancestors'], placed: Placed[]): void {
  placed.push({ node, ancestors });
  if (node.type !== 'element' && node.type !== 'root') return;
  const inside = [...ancestors, node];
  for (const child of node.children) place(child, inside, placed);
}

const beside =
  /^(?:comment|respond|repl(?:y|ies)|related|sidebar|widget|author-?(?:box|bio|info|card)|about)/;
const wholePage = named('body', 'main', 'article');

/** Whether these elements hold something beside the report: other stories, readers' comments, the outlet. */
export function isBesideReport(ancestors: Placed['ancestors']): boolean {
  return ancestors.some(
    (one) =>
      one.type === 'element' &&
      !wholePage(one) &&
      (named('aside', 'footer', 'nav')(one) || nameList(one).some((name) => beside.test(name))),
  );
}
