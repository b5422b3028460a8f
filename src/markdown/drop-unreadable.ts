/**
 * Takes out elements whose content was never meant to be read, such as scripts.
 *
 * The sanitiser would do it too, but later: the text of a script in a heading would already be in the heading's id.
 */

import type { Root } from 'hast';
import { eachElement } from './each-element.ts';
import { unreadableElements } from './sanitize-schema.ts';

export function dropUnreadable() {
  return (tree: Root): void => {
    eachElement(tree, ({ tagName }, index, parent) => {
      if (!unreadableElements.includes(tagName)) return undefined;
      parent.children.splice(index, 1);
      return 'again';
    });
  };
}
