/**
 * Names footnotes by number.
 *
 * remark-rehype makes ids of the names that authors choose: the second reference to `[^a]` and the first to `[^a-2]` would
 * both be `fnref-a-2`. Numbers hold no hyphen, so they cannot meet.
 */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function numberFootnotes() {
  return (tree: Root): void => {
    const numbers = new Map<string, string>();
    visit(tree, (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
      const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
      numbers.set(node.identifier, number);
      node.identifier = number;
    });
  };
}
