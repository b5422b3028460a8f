/** Quotation marks and apostrophes as print sets them, the way citeproc reads what was typed. */

/** A mark that opens or closes a quotation, and the text after it. */
interface Piece {
  readonly mark: string;
  readonly text: string;
}

type Level = 'outer' | 'inner';

const marks: Record<Level, { readonly open: string; readonly close: string }> = {
  outer: { open: '“', close: '”' },
  inner: { open: '‘', close: '’' },
};
const closers = new Map([
  [' "', '"'],
  ['("', '"'],
  [" '", "'"],
  ["('", "'"],
  ['“', '”'],
  ['‘', '’'],
]);
const markPattern = /( "| '|\("|\('|[“‘”’"'])/u;
const letters =
  '-0-9a-zA-Z\\u0e01-\\u0e5b\\u00c0-\\u017f\\u0370-\\u03ff\\u0400-\\u052f\\u0590-\\u05d4\\u05d6-\\u05ff\\u1f00-\\u1fff\\u0600-\\u06ff\\u200c-\\u200e\\u0218-\\u021b\\u202a-\\u202e';
/** Letters that styles set in italics; Chinese, say, has none. */
export const romanesque = new RegExp(`[${letters}]`, 'u');
const apostrophe = new RegExp(`([${letters}])’([${letters}])`, 'gu');

/**
 * In: a line of text, and whether it is in quotation marks itself. Out: the line with its pairs of quotation marks
 * in turn double and single, and apostrophes. A mark without its partner stays as it is.
 */
export function typographic(text: string, isQuoted = false): string {
  const { start, pieces } = piecesOf(text);
  const levels = levelsOf(pieces, pairsOf(pieces), isQuoted);
  const set = pieces.map((piece, at) => `${setMark(piece, levels.get(at))}${piece.text}`);
  return `${start}${set.join('')}`.replace(/^ /, '');
}

/** Whether the last mark of a line closes a quotation, and is no apostrophe. */
export function endsInQuotation(text: string): boolean {
  const { pieces } = piecesOf(text);
  const isLast = pieces.at(-1)?.text === '';
  return isLast && [...pairsOf(pieces).values()].includes(pieces.length - 1);
}

function piecesOf(text: string): { start: string; pieces: Piece[] } {
  const [start = '', ...rest] = ` ${text.replace(apostrophe, "$1'$2")}`.split(markPattern);
  const pieces = rest.flatMap((mark, at): Piece[] =>
    at % 2 === 0 ? [{ mark, text: rest[at + 1] ?? '' }] : [],
  );
  return { start, pieces };
}

/** Where quotations open, with where they close. The closing mark is found for the nearest that can be open. */
function pairsOf(pieces: readonly Piece[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let open: number[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (isApostrophe(piece)) continue;
    if (closers.has(piece.mark)) {
      open.push(at);
      continue;
    }
    const opener = open.findLastIndex((one) => closers.get(pieces[one]?.mark ?? '') === piece.mark);
    // A single mark may be an apostrophe: it closes what was opened last, or nothing.
    if (piece.mark === "'" && opener !== open.length - 1) continue;
    const from = open[opener];
    if (from !== undefined) pairs.set(from, at);
    open = opener < 0 ? (piece.mark === "'" ? open : []) : open.slice(0, opener);
  }
  return pairs;
}

/** ’ in a word and before one, and between spaces. */
function isApostrophe({ mark, text }: Piece): boolean {
  return (mark === "'" && /^[^,.?:; ]/u.test(text)) || (mark === " '" && text.startsWith(' '));
}

function levelsOf(
  pieces: readonly Piece[],
  pairs: ReadonlyMap<number, number>,
  isQuoted: boolean,
): Map<number, { readonly level: Level; readonly side: 'open' | 'close' }> {
  const typed = [...pairs.keys()].sort((a, b) => a - b);
  const firstTyped = typed.map((at) => pieces[at]?.mark ?? '').find((mark) => /["']/.test(mark));
  const levels = new Map<number, { level: Level; side: 'open' | 'close' }>();
  const around: { level: Level; end: number }[] = [];
  for (const at of typed) {
    const end = pairs.get(at) ?? at;
    while ((around.at(-1)?.end ?? Infinity) < at) around.pop();
    const parent = around.at(-1)?.level ?? (isQuoted ? 'outer' : null);
    const level = parent ? other(parent) : levelAlone(pieces[at]?.mark ?? '', firstTyped);
    around.push({ level, end });
    levels.set(at, { level, side: 'open' });
    levels.set(end, { level, side: 'close' });
  }
  return levels;
}

function other(level: Level): Level {
  return level === 'outer' ? 'inner' : 'outer';
}

/** Of typewriter’s marks, the kind that is used first is the outer one. */
function levelAlone(mark: string, firstTyped = mark): Level {
  if (mark === '“') return 'outer';
  if (mark === '‘') return 'inner';
  return mark.at(-1) === firstTyped.at(-1) ? 'outer' : 'inner';
}

function setMark(
  piece: Piece,
  set: { readonly level: Level; readonly side: 'open' | 'close' } | undefined,
): string {
  const before = piece.mark.slice(0, -1);
  if (set) return `${before}${marks[set.level][set.side]}`;
  return piece.mark.replace("'", '’');
}
