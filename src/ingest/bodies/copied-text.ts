/** Finds words that follow each other in a body as they do in a report, outside quotation marks. */
import { ownParts } from './own-words.ts';
import { type Word, weightOf, wordsIn } from './words.ts';

/** So many words in a row are no accident: names of offices and set phrases are shorter. */
export const maxWordsInRow = 9;

/** Rows are found by pieces of this many words. */
const piece = 6;

/** A text that a body could have been taken from, and what messages call it. */
export interface Original {
  readonly name: string;
  readonly text: string;
}

/** Which originals have each piece. */
export type Pieces = ReadonlyMap<string, readonly string[]>;

export interface CopiedRow {
  /** The original that it was taken from. */
  readonly name: string;
  /** As it is written in the body. */
  readonly text: string;
  /** How many words it has; of scripts without spaces, how many it comes to. */
  readonly words: number;
  /** Where it begins in the body. */
  readonly index: number;
}

export function piecesOf(originals: readonly Original[]): Pieces {
  const pieces = new Map<string, string[]>();
  for (const { name, text } of originals) {
    const words = wordsIn(withoutMarkup(text));
    for (const typed of new Set(words.map((_, index) => pieceAt(words, index)))) {
      if (typed === undefined) continue;
      const names = pieces.get(typed);
      if (names) names.push(name);
      else pieces.set(typed, [name]);
    }
  }
  return pieces;
}

/** In: a body in markdown. Out: every row of words that it has in common with an original, and that is too long. */
export function copiedRows(body: string, pieces: Pieces): CopiedRow[] {
  const plain = withoutMarkup(body);
  return ownParts(plain).flatMap(([from, to]) =>
    rowsIn(wordsIn(plain.slice(from, to)), pieces).map(({ name, words }) => {
      const [first, last] = [words[0], words.at(-1)];
      const start = from + (first?.index ?? 0);
      const end = from + (last ? last.index + last.word.length : 0);
      return { name, text: body.slice(start, end), words: weigh(words), index: start };
    }),
  );
}

interface Row {
  readonly name: string;
  readonly words: readonly Word[];
}

/** The longest rows first of each place: a row that lies within another of a different original is not reported again. */
function rowsIn(words: readonly Word[], pieces: Pieces): Row[] {
  const rows: Row[] = [];
  let open = new Map<string, number>();
  let toldUpTo = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const names = pieces.get(pieceAt(words, at) ?? '') ?? [];
    const next = new Map(names.map((name) => [name, open.get(name) ?? at]));
    for (const [name, start] of [...open].toSorted(([, a], [, b]) => a - b)) {
      if (next.has(name) || start < toldUpTo) continue;
      const row = words.slice(start, at + piece - 1);
      if (weigh(row) <= maxWordsInRow) continue;
      rows.push({ name, words: row });
      toldUpTo = at;
    }
    open = next;
  }
  return rows;
}

function pieceAt(words: readonly Word[], index: number): string | undefined {
  if (index + piece > words.length) return undefined;
  return words
    .slice(index, index + piece)
    .map(({ word }) => word)
    .join(' ');
}

function weigh(words: readonly Word[]): number {
  return Math.floor(words.reduce((sum, { word }) => sum + weightOf(word), 0));
}

/** Addresses and tags, but for those of quotations, become spaces: places stay what they are. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\]\([^\s()]*/g, blank)
    .replace(/<(?!\/?(?:blockquote|q)\b|!--)\/?[a-z][^<>]*>/gi, blank);
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
