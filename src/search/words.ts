/** The words of a text, as search compares them: without case, accents and the signs that only some write. */

export interface Word {
  /** Its place in the text, in code units. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const run = /[\p{L}\p{N}\p{M}\u0640\u200c\u200d]+/gu;

/** Scripts that part no words by spaces: each letter counts as a word, and several of them as a phrase. */
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** Accents of alphabets, vowel signs of Arabic and Hebrew; not the vowels of Indic scripts, which make another word. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const joiners = /[\u0640\u200c\u200d]/gu;

/** Letters that Unicode does not take apart, as they are typed where a keyboard has none. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ς: 'σ',
};
const unusual = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** In: "Đoković". Out: "dokovic". Empty for what has no letter and no digit. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(joiners, '')
    .replace(unusual, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** In: "Albania’s e-mail". Out: "albania", "s", "e" and "mail", with their places. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(run)).flatMap(({ 0: letters, index }) =>
    Array.from(letters.matchAll(piece)).flatMap(({ 0: letters, index: within }) => {
      const folded = fold(letters);
      const start = index + within;
      return folded === '' ? [] : [{ start, end: start + letters.length, folded }];
    }),
  );
}
