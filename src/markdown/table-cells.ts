/** Says of each header cell what it heads, and of each cell how its column is aligned, without obsolete attributes. */

import type { Element, Root } from 'hast';
import { eachElement } from './each-element.ts';

export function describeTableCells() {
  return (tree: Root): void => {
    eachElement(tree, (row, _index, parent) => {
      if (row.tagName !== 'tr') return;
      const cells = row.children.filter((child) => child.type === 'element');
      const inHead = parent.type === 'element' && parent.tagName === 'thead';
      const scope = inHead || cells.every(isHeader) ? 'col' : 'row';
      for (const cell of cells) describeCell(cell, scope);
    });
  };
}

function describeCell(cell: Element, scope: 'col' | 'row'): void {
  if (isHeader(cell)) cell.properties.scope ??= scope;
  // HTML has dropped `align`; the style sheet reads this instead.
  cell.properties.dataAlign = cell.properties.align;
}

function isHeader({ tagName }: Element): boolean {
  return tagName === 'th';
}
