/** Reads elements of an HTML tree. */
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

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

/** Every element that fits, in the order of the page. */
export function elementsOf(tree: Nodes, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (fits(element)) found.push(element);
  });
  return found;
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

/** Every node below a tree, in the order of the page, with what it stands in. */
export function* walk(node: Nodes, ancestors: readonly (Element | Root)[] = []): Generator<Placed> {
  yield { node, ancestors };
  if (node.type !== 'element' && node.type !== 'root') return;
  for (const child of node.children) yield* walk(child, [...ancestors, node]);
}
