/** Puts the alternative text in the place of every picture: a body shows none, whether from here or elsewhere. */

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function imagesToText() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }, index, parent) => {
      if (tagName !== 'img' || index === undefined || parent === undefined) return;
      parent.children[index] = {
        type: 'text',
        value: typeof properties.alt === 'string' ? properties.alt : '',
      };
    });
  };
}
