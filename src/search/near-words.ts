/** Words of the archive that are spelt nearly as one that it does not hold. */
import { editDistance } from '#archive/text/suggestions.ts';
import { wordsIn } from './words.ts';

const max = 5;

/** In: a folded word, and all words as they are written. Out: the nearest first; one letter differs, in longer words two. */
export function nearWords(word: string, known: readonly string[]): string[] {
  const limit = word.length <= 5 ? 1 : 2;
  return known
    .flatMap((text) => {
      const folded = wordsIn(text)[0]?.folded ?? '';
      if (Math.abs(folded.length - word.length) > limit) return [];
      const distance = editDistance(word, folded);
      return distance <= limit ? [{ text, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance || (a.text < b.text ? -1 : 1))
    .slice(0, max)
    .map(({ text }) => text);
}
