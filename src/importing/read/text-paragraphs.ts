/** From the lines of a plain text to its paragraphs, however the text was laid out. */
import { endsAsSentence } from '#importing/words/sentence.ts';

/** The lines of a paragraph or list; a paragraph is one line here. */
export type Paragraph = readonly string[];

/** A text with longer lines has a line for each paragraph. */
const maxWidth = 130;
const minWidth = 50;

/**
 * Blank lines separate paragraphs; where there are none, or a line is longer than programs break them, each line is one, or
 * each run of lines that were broken to fit.
 */
export function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const width = widthOf(lines);
  const parts = split(lines);
  return parts.flatMap((part) => {
    const whole = unbroken(part, width);
    const isLineEach =
      width !== undefined || parts.length === 1 || part.some((line) => line.length > maxWidth);
    return isLineEach ? runs(whole) : [whole];
  });
}

function split(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') parts.at(-1)?.push(line);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** The width to which a program has broken the lines of a text; `undefined` where none has. */
function widthOf(lines: readonly string[]): number | undefined {
  const width = Math.max(...lines.map((line) => line.length));
  if (width > maxWidth || width < minWidth) return undefined;
  const full = lines.filter((line, index) => isBroken(line, lines[index + 1] ?? '', width));
  const within = full.filter((line) => !endsAsSentence(line));
  return full.length >= 3 && within.length * 2 >= full.length ? width : undefined;
}

/** White space at the start of a line, which is gone here, counted as well. */
const slack = 1;

/** Whether the next line's first word had no room on this one, or continues its sentence. */
function isBroken(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(/\s/u);
  if (line === '' || word === '') return false;
  const goesOn = /^\p{Ll}/u.test(word) && line.length * 2 > width && !endsAsSentence(line);
  return goesOn || line.length + 1 + word.length + slack > width;
}

function unbroken(lines: readonly string[], width: number | undefined): string[] {
  if (width === undefined) return [...lines];
  const whole: string[] = [];
  for (const [index, line] of lines.entries()) {
    const continues = index > 0 && isBroken(lines[index - 1] ?? '', line, width);
    if (continues && !isMarked(line)) whole.push(joined(whole.pop() ?? '', line));
    else whole.push(line);
  }
  return whole;
}

/** Some programs break at the hyphens of words. */
function joined(line: string, next: string): string {
  return /\p{L}-$/u.test(line) ? line + next : `${line} ${next}`;
}

const mark = /^(?:[-–—•*]|\d{1,2}[.)])\s+/;
export const isMarked = (line: string) => mark.test(line);

/** Lines of a list that follow each other are one run, any other line is one of its own. */
function runs(lines: readonly string[]): string[][] {
  const all: string[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last?.every(isMarked) && isMarked(line)) last.push(line);
    else all.push([line]);
  }
  return all;
}
