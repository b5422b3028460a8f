/**
 * How much work the blocks of a body are for a Markdown parser, which goes through what may begin or end something again
 * and again. Counted from what is typed, a line at a time.
 */

/** Emphasis, links and code; an underline makes the lines above it a heading. */
const marks = /[*_~`[\]]|\n[ >]*(?:=+|-+)[ \t]*(?=\n|$)/g;

/** Behind a bracket that nobody closed, GFM’s links are looked for at each word and escape, back to the bracket. */
const seams = /[\p{L}\p{N}]+|\\./gu;
export const seamsForOneMark = 2;

/** What a parser goes on looking for the end of, as far as the end of the block: code, tags, comments, the title of a link. */
const unended = /[`<]|\]\(/g;
/** A block of HTML is taken as it is, as far as the next empty line. */
const htmlBlock =
  /^<\/?(?:blockquote|div|dl|figure|h[1-6]|ol|p|section|table|tbody|td|th|thead|tr|ul)[\s/>]/i;

/** A line that begins a block of its own wherever it is: a bullet with a text, a heading. */
const begins = /^ {0,3}(?:[-*+][ \t]+[^\s]|#{1,6}[ \t])/;
const numbered = /^ {0,3}\d{1,9}(?<mark>[.)])[ \t]/;
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** The same and more, in a quotation or list too: cells are counted rather too often. */
const mayDelimit = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

export interface DenseLimits {
  /** Marks in one block. */
  readonly marks: number;
  /** Lines of one block: a parser moves all of them for each. */
  readonly lines: number;
  /** Marks squared, block for block. */
  readonly work: number;
  /** Beginnings of code, tags and links by the characters of their block. */
  readonly searches: number;
}

/** The number (from 0) of the first line that is past a limit; -1 where none is. */
export function denseLine(lines: readonly string[], most: DenseLimits): number {
  let block = empty;
  let work = 0;
  let searches = 0;
  return lines.findIndex((line, index) => {
    const before = startsAnew(line, block) ? { ...block, ...fresh } : block;
    const after = withLine(before, line, lines[index - 1] ?? '');
    work += after.marks ** 2 - before.marks ** 2;
    searches += after.begun * after.characters - before.begun * before.characters;
    block = line.trim() === '' ? empty : after;
    const isLong = after.marks > most.marks || after.length > most.lines;
    return isLong || work > most.work || searches > most.searches;
  });
}

/** A block with one more line; `above` is the line before it. */
function withLine(block: Block, line: string, above: string): Block {
  const isHtml = block.length === 0 ? htmlBlock.test(line) : block.isHtml;
  return {
    marks: block.marks + marksIn(line, block.hasBracket),
    begun: isHtml ? 0 : block.begun + (line.match(unended)?.length ?? 0),
    characters: block.characters + line.length + 1,
    hasBracket: block.hasBracket || line.includes('['),
    list: block.length === 0 ? (numbered.exec(line)?.groups?.mark ?? '') : block.list,
    isHtml,
    isTable: block.isTable || (block.length === 1 && isTable(above, line)),
    length: block.length + 1,
  };
}

interface Block {
  readonly marks: number;
  /** What has begun in it and may not end. */
  readonly begun: number;
  readonly characters: number;
  readonly hasBracket: boolean;
  /** The mark behind the numbers of the list that it is. */
  readonly list: string;
  readonly isHtml: boolean;
  readonly isTable: boolean;
  /** Lines. */
  readonly length: number;
}

const fresh = { marks: 0, begun: 0, characters: 0, hasBracket: false } as const;
const empty: Block = { ...fresh, list: '', isHtml: false, isTable: false, length: 0 };

/** Whether the line’s text is parsed apart from what is above it. */
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
  return (
    below.includes('|') && delimiterRow.test(below.trimStart()) && cellsIn(head) === cellsIn(below)
  );
}

/** Columns of the table that a line is in, by those of the line above it: a row has so many cells, however few are typed. */
export function columnsOf(line: string, above: number): number {
  if (line.trim() === '') return 0;
  return line.includes('|') && mayDelimit.test(line.replace(/^[ \t>]+/, ''))
    ? cellsIn(line)
    : above;
}

function cellsIn(row: string): number {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}
