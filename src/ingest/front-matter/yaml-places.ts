/** The offsets of fields and marks in a block of YAML. */
import { type Document, isMap, isNode, isScalar, visit } from 'yaml';
import type { FieldPath } from '#archive/problem.ts';

/** Where a quotation mark was opened that is not closed: the library names the end of the text. */
export function openedAt(document: Document.Parsed, message: string): number | undefined {
  if (!/closing ["']quote/.test(message)) return undefined;
  let opened: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') opened = range?.[0];
    },
  });
  return opened;
}

/** The offset of a field's value; of its name where the value is empty; of what it is missing from where it is not there. */
export function offsetOf(document: Document.Parsed, field: FieldPath): number {
  if (field.length === 0) return 0;
  if (!document.hasIn(field)) return offsetOf(document, field.slice(0, -1));
  const node = document.getIn(field, true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  const empty = isScalar(node) && node.source === '' && node.type === 'PLAIN';
  return (empty ? nameOffset(document, field) : offset) ?? 0;
}

function nameOffset(document: Document.Parsed, field: FieldPath): number | undefined {
  const parent = field.length === 1 ? document.contents : document.getIn(field.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === field.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
