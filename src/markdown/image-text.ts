/** Puts the alternative text in the place of every picture: a body shows none, whether from here or elsewhere. */

import type { Root } from 'hast';
import { eachElement } from './each-element.ts';

export function imagesToText() {
  return (tree: Root): void => {
    eachElement(tree, ({ tagName, properties }, index, parent) => {
      if (tagName !== 'img') return;
      parent.children[index] = {
        type: 'text',
        value: typeof properties.alt === 'string' ? properties.alt : '',
      };
    });
  };
}
