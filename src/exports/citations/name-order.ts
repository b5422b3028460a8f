/** Names that may have the family first: no one can part them for certain who knows only their letters. */
import { familyFirst, firstFamilyNames } from './name-words.ts';

/** Letters that only Vietnamese has. */
const vietnamese = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
/** Geun-hye, Jae-in: a given name of two syllables, after the family name. */
const koreanGiven = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** In: the words of a name; the language (BCP 47) of the report. */
export function mayBeFamilyFirst(words: readonly string[], language: string): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return (
    familyFirst.has(language.split('-')[0] ?? language) ||
    words.some((word) => /\p{Script=Han}|\p{Script=Hangul}/u.test(word)) ||
    words.some((word) => vietnamese.test(word.normalize('NFC'))) ||
    (words.length === 2 && koreanGiven.test(last)) ||
    (words.length < 4 && firstFamilyNames.has(first))
  );
}
