/** Reads HTML as a browser does, so that tests look at elements and not at spellings. */

import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';

const parser = remark().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();

export function parseHtml(html: string): Root {
  return parser.runSync({ type: 'root', children: [{ type: 'html', value: html }] });
}

export function elementsIn(html: string): Element[] {
  const elements: Element[] = [];
  visit(parseHtml(html), 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** The text that a reader sees. */
export function textOf(html: string): string {
  const texts: string[] = [];
  visit(parseHtml(html), 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.join('');
}

export function idsIn(html: string): string[] {
  return elementsIn(html).flatMap(({ properties }) =>
    typeof properties.id === 'string' ? [properties.id] : [],
  );
}

export function hrefsIn(html: string): string[] {
  return elementsIn(html).flatMap(({ properties }) =>
    typeof properties.href === 'string' ? [properties.href] : [],
  );
}
