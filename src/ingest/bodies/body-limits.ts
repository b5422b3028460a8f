/**
 * Limits that keep one file from stalling a build: what Markdown and HTML parsers take far more than linear time or stack
 * for. They count what is typed, so they say the same on every machine. No report comes near them.
 */
import type { FindingCode, Position, Words } from '#archive/problem.ts';
import {
  added,
  noParts,
  type PartKind,
  type Parts,
  partKinds,
  partsOfLine,
  sumOf,
} from './body-parts.ts';
import { columnsOf, denseLine, seamsForOneMark } from './dense-blocks.ts';
import { type OpenElements, openElements } from './open-elements.ts';

export const bodyLimits = {
  /** Characters of a body: some 40,000 words. */
  characters: 250_000,
  /** Marks that may begin or end something, in one block: lines without an empty one between them. */
  marks: 1_200,
  /** Lines without an empty one between them. */
  lines: 2_000,
  /** Those marks squared, block for block, which is how the work grows. */
  work: 6_000_000,
  /** What may begin code, a tag or the title of a link, by the characters of its block, block for block. */
  searches: 12_000_000,
  /** Quotations and lists within each other. */
  blocks: 32,
  /** HTML elements within each other. */
  elements: 64,
  /** Blocks, lines by their depth, cells, tags, links, footnotes: what a page is made of (`body-parts.ts`). */
  parts: 7_000,
} as const;

/** The codes of what is past a limit. */
export type BodyLimitCode = Extract<FindingCode, `body-too-${string}`>;

interface Fault extends Words, Position {
  readonly code: BodyLimitCode;
}

/** What is past a limit in a body (markdown without its front matter), at its line there; the first of each kind. */
export function bodyLimitFaults(body: string): Fault[] {
  if (body.length > bodyLimits.characters) return [tooLarge(body.length)];
  const lines = body.split('\n');
  const open = openElements(lines);
  return [denseBlock(lines), deepBlock(lines), deepElement(open), manyParts(lines, open)].filter(
    (fault) => fault !== undefined,
  );
}

function tooLarge(characters: number): Fault {
  const [has, max] = [characters, bodyLimits.characters].map((one) => one.toLocaleString('en'));
  return {
    code: 'body-too-large',
    found: `The text has ${has} characters; a body may have up to ${max}.`,
    remedy: 'Shorten it, or divide it between several articles.',
    line: 1,
    column: 1,
  };
}

function denseBlock(lines: readonly string[]): Fault | undefined {
  const index = denseLine(lines, bodyLimits);
  if (index === -1) return undefined;
  return {
    code: 'body-too-dense',
    found: `There is more here between two empty lines than a page takes: up to ${bodyLimits.marks.toLocaleString('en')} marks such as * _ [ and \`, ${(bodyLimits.marks * seamsForOneMark).toLocaleString('en')} words after a [ and ${bodyLimits.lines.toLocaleString('en')} lines.`,
    remedy: 'Divide the text by empty lines, or take marks out.',
    line: index + 1,
    column: 1,
  };
}

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
const listMark = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

function deepBlock(lines: readonly string[]): Fault | undefined {
  const index = lines.findIndex((line) => !rule.test(line) && depthOf(line) > bodyLimits.blocks);
  return index === -1 ? undefined : tooDeep(index + 1, 'Quotations or lists', bodyLimits.blocks);
}

/** Each container has a mark, or two columns of indentation that continue a list. */
function depthOf(line: string): number {
  const marked = containers
    .exec(line)?.[0]
    .replace(/[ \t\d.)]+/g, (part) => (/[.)]/.test(part) ? '.' : '')).length;
  const indented = (listMark.exec(line)?.[1] ?? '').replaceAll('\t', '    ').length / 2;
  return Math.max(marked ?? 0, indented);
}

function deepElement(open: readonly OpenElements[]): Fault | undefined {
  const index = open.findIndex(({ depth }) => depth > bodyLimits.elements);
  return index === -1 ? undefined : tooDeep(index + 1, 'HTML elements', bodyLimits.elements);
}

function tooDeep(line: number, what: string, max: number): Fault {
  return {
    code: 'body-too-deep',
    found: `${what} are nested more than ${max} deep here.`,
    remedy: 'Close them, or take some out.',
    line,
    column: 1,
  };
}

/** In the order of `partKinds`, what an editor would call them. */
const words: Readonly<Record<PartKind, string>> = {
  blocks: 'paragraphs, headings, quotations and list items',
  lines: 'lines',
  cells: 'cells of tables',
  tags: 'HTML tags',
  links: 'links',
  notes: 'footnotes and marks of footnotes',
  marks: 'marks such as * _ [ and `',
};

function manyParts(lines: readonly string[], open: readonly OpenElements[]): Fault | undefined {
  let parts = noParts;
  let columns = 0;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    columns = columnsOf(line, columns);
    parts = added(
      parts,
      partsOfLine(line, { above, columns, repeated: open[index]?.repeated ?? 0 }),
    );
    if (sumOf(parts) > bodyLimits.parts) return tooMany(parts, index + 1);
  }
  return undefined;
}

function tooMany(parts: Parts, line: number): Fault {
  const [largest] = partKinds.toSorted((a, b) => parts[b] - parts[a]);
  return {
    code: 'body-too-dense',
    found: `The text has too many parts up to here, most of them ${words[largest ?? 'blocks']}: a page takes ${bodyLimits.parts.toLocaleString('en')}.`,
    remedy:
      'Divide it between several articles, or keep what a reader needs and link to the whole.',
    line,
    column: 1,
  };
}
