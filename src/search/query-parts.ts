/** What was typed, in parts: a page is found where it holds all of them. */
import { wordsIn } from './words.ts';

export interface QueryPart {
  /** As it was typed, without its quotation marks. */
  readonly typed: string;
  /** Folded. Several are found one after the other, as in a phrase. */
  readonly words: readonly string[];
  /** Whether longer words that begin so are found, too; only of a single word. */
  readonly isBeginning: boolean;
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** Phrases are in any quotation marks; a word with a sign in it ("e-mail", "3.5") is one, too. */
export function queryParts(typed: string): QueryPart[] {
  const phrases = Array.from(typed.matchAll(quoted), ([, text = '']) => phrase(text.trim()));
  const single = typed
    .replaceAll(quoted, ' ')
    .split(/\s+/u)
    .map((chunk) => chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .map((chunk) => ({ ...phrase(chunk), isBeginning: wordsIn(chunk).length === 1 }));
  const parts = [...phrases, ...single].filter(({ words }) => words.length > 0);
  // "of", "e", "në" among others are found as whole words alone: too much begins so. "EU" is typed in capitals.
  const isAlone = parts.length === 1;
  return parts.map((part) => ({
    ...part,
    isBeginning: part.isBeginning && (isAlone || !isSmall(part.typed)),
  }));
}

function phrase(typed: string): QueryPart {
  return { typed, words: wordsIn(typed).map(({ folded }) => folded), isBeginning: false };
}

const isSmall = (word: string) => /^\p{Ll}{1,2}$/u.test(word);
