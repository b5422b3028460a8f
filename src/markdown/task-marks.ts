/** Shows the state of a task as a character: a box that nobody can tick would only mislead. */

import type { Root } from 'hast';
import { eachElement } from './each-element.ts';

/** Runs before raw HTML is parsed, when every input in the tree is the box of a task list item. */
export function markTasks() {
  return (tree: Root): void => {
    eachElement(tree, ({ tagName, properties }, index, parent) => {
      if (tagName !== 'input') return;
      parent.children[index] = { type: 'text', value: properties.checked === true ? '☑' : '☐' };
    });
  };
}
