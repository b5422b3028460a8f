/**
 * Counts the parts of a body: what a page is made of, and what it costs to make. Counted from what is typed, a line at a
 * time, and rather too many than too few: what is in code counts too.
 */

/** Ways in which a body gets parts, as a message names them. */
export const partKinds = ['blocks', 'lines', 'cells', 'tags', 'links', 'notes', 'marks'] as const;
export type PartKind = (typeof partKinds)[number];

/** How many parts of each kind. */
export type Parts = Readonly<Record<PartKind, number>>;

export const noParts: Parts = {
  blocks: 0,
  lines: 0,
  cells: 0,
  tags: 0,
  links: 0,
  notes: 0,
  marks: 0,
};

export function sumOf(parts: Parts): number {
  return partKinds.reduce((sum, kind) => sum + parts[kind], 0);
}

/** What is above a line and around it. */
export interface Around {
  /** The line above it. */
  readonly above: string;
  /** Columns of the table that it is in; 0 outside of tables. */
  readonly columns: number;
  /** HTML elements that are open and begin anew in every block. */
  readonly repeated: number;
}

const prefix = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;
const listMarks = /[-*+]|\d[.)]/g;
/** A parser goes back over all that is above each line of this kind. */
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const prose = /^[\p{L}\p{M}\p{N}"“”«»‘’'(]/u;
const hardBreak = /(?: {2}|\\)$/;
const ownLink = /www\.|(?<!\]\()https?:|@/gi;
const mark = /[*_~`[\]]/g;
/** What a parser looks behind, once. */
const sign = /[\\&<]/g;

/** What a line adds. In: the line, and what is around it. */
export function partsOfLine(line: string, { above, columns, repeated }: Around): Parts {
  const before = prefix.exec(line)?.[0] ?? '';
  const text = line.slice(before.length);
  const quotes = count(before, />/g);
  const items = count(before, listMarks);
  const isUnderline = above.trim() !== '' && underline.test(line);
  const isBlank = text === '' && quotes === 0;
  const starts = !isBlank && (items > 0 || startsBlock(text, quotes, above)) ? 1 : 0;
  const tags = count(line, /<[a-z/!?]/gi);
  return {
    blocks: 1.5 * items + starts * (1 + 3 * quotes) + (isUnderline ? 5 : 0),
    lines: (1 + quotes + items) / 4 + (hardBreak.test(line) ? 1 : 0),
    cells: columns,
    tags: tags + repeated * (starts + tags + columns),
    links: 1.5 * count(line, ownLink) + count(line, /\]\(/g) / 2,
    notes: 2 * count(line, /\[\^/g),
    marks: count(line, mark) / 8 + count(line, sign) / 60,
  };
}

/** Whether a block may begin with a line: only prose below prose, in no more quotations, is sure to go on. */
function startsBlock(text: string, quotes: number, above: string): boolean {
  const before = prefix.exec(above)?.[0] ?? '';
  return (
    !prose.test(text) || !prose.test(above.slice(before.length)) || quotes > count(before, />/g)
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export function added(one: Parts, other: Parts): Parts {
  const sum = (kind: PartKind) => one[kind] + other[kind];
  return {
    blocks: sum('blocks'),
    lines: sum('lines'),
    cells: sum('cells'),
    tags: sum('tags'),
    links: sum('links'),
    notes: sum('notes'),
    marks: sum('marks'),
  };
}
