/** The words of a text with their places, in any language: what two texts have in common is counted in them. */

export interface Word {
  /** In small letters, without what is not seen in it. */
  readonly word: string;
  readonly index: number;
}

/** Scripts without spaces between words: there each character counts, as a part of a word. */
const spaceless =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const spacelessWord = new RegExp(`^${spaceless}`, 'v');
const word = new RegExp(
  `${spaceless}\\p{M}*|[[\\p{L}\\p{N}]--${spaceless}][[\\p{L}\\p{M}\\p{N}'’ʼ\\u00ad\\u200b-\\u200d]--${spaceless}]*`,
  'gv',
);
const unseen = /['’ʼ\u00ad\u200b-\u200d]/g;

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: typed, index }) => ({
    word: typed.normalize('NFKC').toLowerCase().replace(unseen, ''),
    index,
  }));
}

/** How much of a word a word of `wordsIn` is: two characters of Chinese say as much as a word, or four of Thai. */
export function weightOf(typed: string): number {
  if (!spacelessWord.test(typed)) return 1;
  return /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/v.test(typed)
    ? 0.25
    : 0.5;
}
