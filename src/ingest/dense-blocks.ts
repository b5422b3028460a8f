/**
 * How much work the blocks of a body are for a Markdown parser, which goes through what may begin or end something again
 * and again. Counted from what is typed, a line at a time.
 */

/** Emphasis, links and code; an underline makes the lines above it a heading. */
const marks = /[*_~`[\]]|\n[ >]*(?:=+|-+)[ \t]*(?=\n|$)/g;

/** Behind a bracket that nobody closed, GFM’s links are looked for at each word and escape, back to the bracket. */
const seams = /[\p{L}\p{N}]+|\\./gu;
const seamsForOneMark = 2.5;

/** A line that begins a block of its own wherever it stands: a bullet with a text, a heading. */
const begins = /^ {0,3}(?:[-*+][ \t]+[^\s]|#{1,6}[ \t])/;
const numbered = /^ {0,3}\d{1,9}(?<mark>[.)])[ \t]/;
const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The number (from 0) of the first line that is past `most` marks in its block or `work` in all; -1 where none is. */
export function denseLine(lines: readonly string[], most: number, work: number): number {
  let block = empty;
  let done = 0;
  return lines.findIndex((line, index) => {
    const started = startsAnew(line, block);
    const before = started ? { ...block, marks: 0, hasBracket: false } : block;
    const counted = before.marks + marksIn(line, before.hasBracket);
    done += counted ** 2 - before.marks ** 2;
    block =
      line.trim() === ''
        ? empty
        : {
            marks: counted,
            hasBracket: before.hasBracket || line.includes('['),
            list: block.length === 0 ? (numbered.exec(line)?.groups?.mark ?? '') : block.list,
            isTable: block.isTable || (block.length === 1 && isTable(lines[index - 1] ?? '', line)),
            length: block.length + 1,
          };
    return counted > most || done > work;
  });
}

interface Block {
  readonly marks: number;
  readonly hasBracket: boolean;
  /** The mark behind the numbers of the list that it is. */
  readonly list: string;
  readonly isTable: boolean;
  /** Lines. */
  readonly length: number;
}

const empty: Block = { marks: 0, hasBracket: false, list: '', isTable: false, length: 0 };

/** Whether the line’s text is parsed apart from what stands above it. */
function startsAnew(line: string, { list, isTable }: Block): boolean {
  if (isTable || line.trim() === '' || begins.test(line)) return true;
  return list !== '' && numbered.exec(line)?.groups?.mark === list;
}

function marksIn(line: string, hasBracket: boolean): number {
  const inLine = `\n${line}`.match(marks)?.length ?? 0;
  const from = hasBracket ? 0 : line.indexOf('[');
  if (from === -1) return inLine;
  return inLine + ((line.slice(from).match(seams)?.length ?? 0) + 1) / seamsForOneMark;
}

/** A table is one only where its first row has as many cells as the row below it. */
function isTable(head: string, below: string): boolean {
  return below.includes('|') && delimiterRow.test(below) && cellsIn(head) === cellsIn(below);
}

function cellsIn(row: string): number {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}
