/** Shows the state of a task as a character: a box that nobody can tick would only mislead. */

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Runs before raw HTML is parsed, when every input in the tree is the box of a task list item. */
export function markTasks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }, index, parent) => {
      if (tagName !== 'input' || index === undefined || parent === undefined) return;
      parent.children[index] = { type: 'text', value: properties.checked === true ? '☑' : '☐' };
    });
  };
}
