/** A name of a byline, taken apart for citations. What cannot be parted for certain stays as it was printed. */
import { oneLine } from './citation-line.ts';
import {
  capitalParticles,
  doubleGivenNames,
  familyEndings,
  familyFirst,
  newsroomWords,
  particles,
} from './citation-name-words.ts';

/** A person's name in two parts (particles belong to the family name), or a name as it stands. */
export type CitedName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

const suffixed = /^(.+?),? ((?:[JS]r|[JS]nr)\.?|II|III|IV)$/;
const conjunction = /^(?:y|i|e|et|und|dhe|و)$/;
const beyondNames = /[^\p{L}\p{M}\p{Zs}.'’‘ʼ‐\p{Join_Control}·-]/u;

/**
 * In: a name as printed, "Given Family"; the language (BCP 47) of the report; names of outlets, which
 * are no persons. Out: a literal for organisations, single names, and names of languages in which
 * the family comes first.
 */
export function citedName(
  printed: string,
  language: string,
  outlets: readonly string[] = [],
): CitedName {
  const whole = oneLine(printed);
  const [, bare = whole, suffix] = suffixed.exec(whole) ?? [];
  const words = bare.split(' ');
  const isOutlet = outlets.some((outlet) => outlet.toLowerCase() === whole.toLowerCase());
  if (isOutlet || !isParted(words) || isFamilyFirst(words, language)) return { literal: whole };
  const start = familyStart(words, language);
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** Whether the words look like those of one person: two to six, none of a newsroom, the last one a name. */
function isParted(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const isSmall = /\p{Ll}/u.test(last) && !/\p{Lu}|\p{Lt}/u.test(last);
  return (
    words.length > 1 &&
    words.length < 7 &&
    !isSmall &&
    words[0]?.toLowerCase() !== 'the' &&
    words.every((word, at) => !conjunction.test(word) || joinsFamilyNames(words, at)) &&
    !words.some((word) => beyondNames.test(word) || newsroomWords.has(word.toLowerCase()))
  );
}

/** Ortega y Gasset: before the last word of four or more. Elsewhere two people are joined. */
function joinsFamilyNames(words: readonly string[], at: number): boolean {
  return words.length > 3 && at === words.length - 2 && /^[yie]$/.test(words[at] ?? '');
}

function isFamilyFirst(words: readonly string[], language: string): boolean {
  const isEastAsian = words.some((word) => /\p{Script=Han}|\p{Script=Hangul}/u.test(word));
  return isEastAsian || familyFirst.has(primary(language));
}

/** Where the family name begins; at least one word is left to the given name. */
function familyStart(words: readonly string[], language: string): number {
  const last = words.length - 1;
  const ended = familyEndings.has(words[last] ?? '') && last > 1 ? last - 1 : last;
  const joined = joinsFamilyNames(words, last - 1) ? last - 2 : ended;
  const start = beforeParticles(words, joined);
  return start === last && hasTwoFamilyNames(words, language)
    ? beforeParticles(words, last - 1)
    : start;
}

function beforeParticles(words: readonly string[], start: number): number {
  const before = words[start - 1] ?? '';
  const isParticle = particles.has(before) || capitalParticles.has(before);
  return start > 1 && isParticle ? beforeParticles(words, start - 1) : start;
}

/** Spanish names end in two family names, unless the second of three words belongs to the given name. */
function hasTwoFamilyNames(words: readonly string[], language: string): boolean {
  if (!['es', 'ca', 'gl'].includes(primary(language)) || words.length < 3) return false;
  return words.length > 3 || !doubleGivenNames.has(words[1] ?? '');
}

function primary(language: string): string {
  return language.split('-')[0] ?? language;
}
