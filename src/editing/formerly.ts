/** Writes a former id into front matter, so that the old address redirects. */
import { isCollection, isMap, isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml';
import type { SourceFile } from './source-file.ts';
import type { TextEdit } from './text-edits.ts';
import { replaceScalar, scalarsAt } from './yaml-places.ts';

/**
 * The edits that put `old` first in `formerly`. An id that the file takes back is no former one any more:
 * `old` takes its place.
 */
export function formerlyEdits(source: SourceFile, old: string, present: string): TextEdit[] {
  const { contents } = source.document;
  const former = scalarsAt(contents, ['formerly', '*']);
  const takenBack = former.find(({ value }) => value === present);
  if (takenBack) return replaceScalar(source, takenBack, old);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'formerly')
    : undefined;
  if (!pair) return [newField(source, old)];
  return [isSeq(pair.value) ? inList(source, pair.value, old) : inEmptyField(source, pair, old)];
}

function newField(source: SourceFile, old: string): TextEdit {
  const { contents } = source.document;
  if (isMap(contents) && contents.flow) {
    const comma = contents.items.length > 0 ? ', ' : '';
    return put(source, (contents.range?.[0] ?? 0) + 1, `formerly: [${old}]${comma}`);
  }
  const indent = isMap(contents) ? lineUpTo(source, startOf(contents.items[0]?.key) ?? 0) : '';
  return put(source, source.block.length, `${indent}formerly: [${old}]\n`);
}

function inList(source: SourceFile, list: YAMLSeq, old: string): TextEdit {
  const first = startOf(list.items[0]);
  if (first === undefined) return put(source, (list.range?.[0] ?? 0) + 1, old);
  const between = list.flow ? ', ' : `\n${lineUpTo(source, first)}`;
  return put(source, first, `${old}${between}`);
}

function inEmptyField(source: SourceFile, { key }: Pair, old: string): TextEdit {
  const nameEnd = (isScalar(key) ? key.range?.[1] : undefined) ?? 0;
  return put(source, source.block.indexOf(':', nameEnd) + 1, ` [${old}]`);
}

function put({ blockStart }: SourceFile, offset: number, text: string): TextEdit {
  return { start: blockStart + offset, end: blockStart + offset, text };
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

/** The text before an offset on its line: the indentation, and the mark of an entry. */
function lineUpTo({ block }: SourceFile, offset: number): string {
  return block.slice(block.lastIndexOf('\n', offset - 1) + 1, offset);
}
