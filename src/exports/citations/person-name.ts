/** A name of a byline, taken apart for citations. What cannot be parted for certain stays as it was printed. */
import { splitAt } from '#archive/byline.ts';
import { mayBeFamilyFirst } from './name-order.ts';
import {
  capitalParticles,
  doubleGivenNames,
  familyEndings,
  newsroomWords,
  particles,
  titles,
} from './name-words.ts';
import { oneLine } from './one-line.ts';

/** A person's name in two parts (particles belong to the family name), or a name as it is printed. */
export type CitedName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** What is known of a name besides its letters. */
export interface NameContext {
  /** Of the report (BCP 47). */
  readonly language: string;
  /** Names of outlets, which are no persons. */
  readonly outlets?: readonly string[];
  /** The family name, where an editor says it. */
  readonly family?: string | undefined;
}

const suffixed = /^(.+?),? ((?:[JS]r|[JS]nr)\.?|II|III|IV)$/;
/** B.C. Dodd: styles set a space between initials. */
const joinedInitials = /(?<![\p{L}\p{M}])\p{Lu}\.(?=\p{Lu}\.)/gu;
const conjunction = /^(?:y|i|e|et|und|dhe|و)$/;
const beyondNames = /[^\p{L}\p{M}\p{Zs}.'’‘ʼ‐\p{Join_Control}·-]/u;

/**
 * In: a name as printed, "Given Family". Out: a literal for organisations, single names, and names that may have the
 * family first, unless an editor says which part that is. Titles such as "Dr" are in no citation.
 */
export function citedName(printed: string, context: NameContext): CitedName {
  const whole = oneLine(printed);
  const [, named = whole, suffix] = suffixed.exec(whole) ?? [];
  const bare = withoutTitles(named).replace(joinedInitials, '$& ');
  const parts =
    context.family === undefined ? parted(bare, whole, context) : partedAt(bare, context.family);
  if (!parts) return { literal: whole };
  return suffix === undefined ? parts : { ...parts, suffix };
}

function withoutTitles(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => !titles.has(word));
  return words.slice(Math.max(first, 0)).join(' ');
}

/** As the editor says; `null` where nothing is left for a given name. */
function partedAt(name: string, family: string) {
  const split = splitAt(name, family);
  const given = split ? [split.before, split.after].filter(Boolean).join(' ') : '';
  return given === '' ? null : { family: oneLine(family), given };
}

function parted(bare: string, whole: string, { language, outlets = [] }: NameContext) {
  const words = bare.split(' ');
  const isOutlet = outlets.some((outlet) => outlet.toLowerCase() === whole.toLowerCase());
  if (isOutlet || !isParted(words) || mayBeFamilyFirst(words, language)) return null;
  const start = familyStart(words, language);
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
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
  const isSpanish = /^(?:es|ca|gl)(?:-|$)/.test(language);
  if (!isSpanish || words.length < 3) return false;
  return words.length > 3 || !doubleGivenNames.has(words[1] ?? '');
}
