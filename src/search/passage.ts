/** The passage of a page that shows what was found, in pieces: what was found, and the text around it. */
import type { QueryPart } from './query-parts.ts';
import { type Word, wordsIn } from './words.ts';

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** How many words a passage has at most, and how many of them come before the first that was found. */
const length = 40;
const lead = 8;

/** A text whole, what was found in it apart. */
export function piecesOf(text: string, parts: readonly QueryPart[]): Piece[] {
  const words = wordsIn(text);
  const found = foundAt(words, parts).flatMap((partsHere, index) => {
    const word = words[index];
    return word && partsHere.size > 0 ? [word] : [];
  });
  const around = (start: number, end?: number) => ({ text: text.slice(start, end), found: false });
  return [
    ...found.flatMap(({ start, end }, index) => [
      around(found[index - 1]?.end ?? 0, start),
      { text: text.slice(start, end), found: true },
    ]),
    around(found.at(-1)?.end ?? 0),
  ].filter((piece) => piece.text !== '');
}

/** Of several texts the one with most of what was asked for, cut to what surrounds it; the first where nothing was found. */
export function passageOf(texts: readonly string[], parts: readonly QueryPart[]): Piece[] {
  let best = { text: texts[0] ?? '', from: 0, parts: 0 };
  for (const text of texts) {
    const at = foundAt(wordsIn(text), parts);
    for (const [index, { size }] of at.entries()) {
      if (size === 0) continue;
      const from = Math.max(0, index - lead);
      const here = new Set(at.slice(from, from + length).flatMap((found) => [...found])).size;
      if (here > best.parts) best = { text, from, parts: here };
    }
  }
  return piecesOf(cut(best.text, best.from), parts);
}

function cut(text: string, from: number): string {
  const words = wordsIn(text);
  const [first, next] = [words[from], words[from + length]];
  const start = from === 0 || !first ? 0 : first.start;
  const passage = text.slice(start, next?.start).trim();
  return `${start > 0 ? '… ' : ''}${passage}${next ? ' …' : ''}`;
}

/** For each word, the parts of the query that it belongs to. */
function foundAt(words: readonly Word[], parts: readonly QueryPart[]): Set<QueryPart>[] {
  const at = words.map(() => new Set<QueryPart>());
  for (const part of parts) {
    for (const start of words.keys()) {
      if (!matches(words, start, part)) continue;
      for (const offset of part.words.keys()) at[start + offset]?.add(part);
    }
  }
  return at;
}

function matches(
  words: readonly Word[],
  start: number,
  { words: asked, isBeginning }: QueryPart,
): boolean {
  return asked.every((folded, offset) => {
    const word = words[start + offset]?.folded;
    return isBeginning ? word?.startsWith(folded) : word === folded;
  });
}
