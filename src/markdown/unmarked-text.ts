/** What of a body is in the language of the text around it, as far as its author says. */

import type { Element, ElementContent } from 'hast';

/** Whether an element says in which language it is, or is in none. */
export function isMarked({ tagName, properties }: Element): boolean {
  return properties.lang !== undefined || tagName === 'code';
}

/** The text of an element without that of parts whose language is marked. */
export function unmarkedText(element: Element): string {
  return element.children.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isMarked(node)) return '';
  return unmarkedText(node);
}
