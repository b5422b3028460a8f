/**
 * Keeps each link's address as the author typed it.
 *
 * remark-rehype encodes addresses (a backslash becomes `%5C`), which would hide what must be rejected, and would hand the
 * resolver another spelling than the one that `bodyLinks` reports.
 */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function keepTypedAddresses() {
  return (tree: Root): void => {
    const definitions = new Map<string, string>();
    visit(tree, 'definition', ({ identifier, url }) => {
      // The first of several definitions counts (CommonMark 0.31.2, section 4.7).
      if (!definitions.has(identifier)) definitions.set(identifier, url);
    });
    visit(tree, (node) => {
      if (node.type === 'link') node.data = { ...node.data, hProperties: { href: node.url } };
      if (node.type === 'linkReference') {
        node.data = { ...node.data, hProperties: { href: definitions.get(node.identifier) } };
      }
    });
  };
}
