/** Finds values in front matter and changes them in the form in which they are written. */
import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { SourceFile } from './source-file.ts';
import type { TextEdit } from './text-edits.ts';

/** A path of field names; `*` for each entry of a list. */
export type FieldPattern = readonly string[];

/** The single values at a path, in their order. */
export function scalarsAt(node: unknown, [first, ...rest]: FieldPattern): Scalar<string>[] {
  if (first === undefined) return isTextScalar(node) ? [node] : [];
  if (first === '*') return isSeq(node) ? node.items.flatMap((item) => scalarsAt(item, rest)) : [];
  return isMap(node) ? scalarsAt(node.get(first, true), rest) : [];
}

function isTextScalar(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string';
}

/** Writes another value in the place of one, plain or in the same quotation marks. */
export function replaceScalar(
  { blockStart }: SourceFile,
  { range, type }: Scalar<string>,
  value: string,
): TextEdit[] {
  if (!range) return [];
  const [start, end] = range;
  const text =
    type === 'QUOTE_SINGLE'
      ? `'${value.replaceAll("'", "''")}'`
      : type === 'PLAIN'
        ? value
        : JSON.stringify(value);
  const lineEnd = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? '\n' : '';
  return [{ start: blockStart + start, end: blockStart + end, text: text + lineEnd }];
}
