/** What the index is asked for: the words that a reader typed, parted as the index parts a text. */

const phrase = /^\s*["“”„«»](.+)["“”„«»]\s*$/s;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A phrase, in any quotation marks, comes back in straight ones, which the index takes for a phrase. */
export function searchTerm(typed: string): string {
  const [, quoted] = phrase.exec(typed) ?? [];
  if (quoted !== undefined) return `"${wordsOf(quoted).join(' ')}"`;
  const words = wordsOf(typed);
  const telling = words.filter((word) => !isSmall(word));
  return (telling.length > 0 ? telling : words).join(' ') || typed;
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** "of", "e", "në": an index that finds words by their beginnings would find too many. "EU" is typed in capitals. */
function isSmall(word: string): boolean {
  return /^\p{Ll}{1,2}$/u.test(word);
}
