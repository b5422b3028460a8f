/**
 * Limits that keep one file from stalling a build: what Markdown and HTML parsers take far more than linear time or stack
 * for. They count what is typed, so they say the same on every machine. No report comes near them.
 */
import { denseLine } from './dense-blocks.ts';
import type { YamlFault } from './yaml.ts';

export const bodyLimits = {
  /** Bytes of a body in UTF-8. */
  bytes: 200_000,
  /** Marks that may begin or end something, in one block: lines without an empty one between them. */
  marks: 1_200,
  /** Those marks squared, block for block, which is how the work grows. */
  work: 6_000_000,
  /** Quotations and lists within each other. */
  blocks: 32,
  /** HTML elements within each other. */
  elements: 64,
  /** Cells of all tables. */
  cells: 20_000,
} as const;

type Fault = Pick<YamlFault, 'code' | 'found' | 'remedy' | 'line' | 'column'>;

/** What is past a limit in a body (markdown without its front matter), at its line there; the first of each kind. */
export function bodyLimitFaults(body: string): Fault[] {
  const bytes = Buffer.byteLength(body);
  if (bytes > bodyLimits.bytes) return [tooLarge(bytes)];
  const lines = body.split('\n');
  return [denseBlock(lines), deepBlock(lines), deepElement(body), wideTables(lines)].filter(
    (fault) => fault !== undefined,
  );
}

function tooLarge(bytes: number): Fault {
  const [has, most] = [bytes, bodyLimits.bytes].map((one) => (one / 1000).toLocaleString('en'));
  return {
    code: 'body-too-large',
    found: `The text has ${has} kB, and a body may have ${most} kB at most.`,
    remedy: 'Shorten it, or divide it between several articles.',
    line: 1,
    column: 1,
  };
}

function denseBlock(lines: readonly string[]): Fault | undefined {
  const index = denseLine(lines, bodyLimits.marks, bodyLimits.work);
  if (index === -1) return undefined;
  return {
    code: 'body-too-dense',
    found: `There is more here between two empty lines than a text needs: ${bodyLimits.marks.toLocaleString('en')} marks such as * _ [ and \` are the most, and ${(bodyLimits.marks * 2.5).toLocaleString('en')} words after a [.`,
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

const tag = /<(?<close>\/?)(?<name>[a-z][^\s/>]*)/gi;

/** Elements that have no content, or that end where the next of their kind begins. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd td th tr thead tbody tfoot option rt rp'
  ).split(' '),
);

function deepElement(body: string): Fault | undefined {
  let depth = 0;
  for (const { index, groups } of body.matchAll(tag)) {
    if (flat.has(groups?.name?.toLowerCase() ?? '')) continue;
    depth = groups?.close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > bodyLimits.elements) {
      const line = body.slice(0, index).split('\n').length;
      return tooDeep(line, 'HTML elements', bodyLimits.elements);
    }
  }
  return undefined;
}

function tooDeep(line: number, what: string, most: number): Fault {
  return {
    code: 'body-too-deep',
    found: `${what} stand more than ${most} deep within each other here.`,
    remedy: 'Close them, or take some out.',
    line,
    column: 1,
  };
}

const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** A row has as many cells as its table has columns, however few are typed. */
function wideTables(lines: readonly string[]): Fault | undefined {
  let columns = 0;
  let cells = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') columns = 0;
    else if (line.includes('|') && delimiterRow.test(line)) columns = line.split('|').length;
    cells += columns;
    if (cells > bodyLimits.cells) {
      return {
        code: 'body-too-dense',
        found: `The tables have more than ${bodyLimits.cells.toLocaleString('en')} cells.`,
        remedy: 'Keep what a reader needs, and link to the whole table.',
        line: index + 1,
        column: 1,
      };
    }
  }
  return undefined;
}
