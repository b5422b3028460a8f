/** How text in some language (BCP 47) is marked and set. */
import {
  type Direction,
  directionIn,
  directionOf,
  rightToLeftLetters,
} from '#archive/text/direction.ts';
import { isWrittenIn, type Letters, lettersOf, scriptOf, scriptsOf } from '#archive/text/script.ts';

export type { Direction } from '#archive/text/direction.ts';

export interface LanguageMark {
  readonly lang: string;
  readonly dir: Direction;
}

/** The direction of a language's usual script. */
export function textDirection(language: string): Direction {
  return directionOf(scriptsOf(language)[0]);
}

/**
 * The mark of a text: the first of the languages in whose script it is written. A text that is in the script of none is
 * marked by its own alone (`und-Arab`): no language is guessed, and none is wrong.
 */
export function languageMark(text: string, ...languages: readonly string[]): LanguageMark {
  return markOf(lettersOf(text), ...languages);
}

/** The same for a text whose letters are counted. */
export function markOf(letters: Letters, ...languages: readonly string[]): LanguageMark {
  const lang = languages.find((language) => isWrittenIn(letters, language));
  if (lang !== undefined) return { lang, dir: directionIn(letters, lang) };
  const script = scriptOf(letters);
  return { lang: script === undefined ? 'und' : `und-${script}`, dir: directionOf(script) };
}

/** A part of a text: in its direction, or against it. */
export interface Run {
  readonly text: string;
  /** Whether its letters run the other way. */
  readonly isOpposite: boolean;
}

const right = `[${rightToLeftLetters}]`;
const left = `(?!${right})\\p{L}`;
const joiners = '[\\p{M}\\u200C\\u200D]*';

/** From the first letter of a direction to the last before a letter of the other, with what is between them. */
const runs = {
  ltr: new RegExp(`(${right}(?:(?:${right}|\\P{L})*${right})?${joiners})`, 'u'),
  rtl: new RegExp(`(${left}(?:[^${rightToLeftLetters}]*${left})?${joiners})`, 'u'),
} as const;

/** Parts a text where letters of the other direction begin and end. */
export function runsOf(text: string, dir: Direction): Run[] {
  return text
    .split(runs[dir])
    .map((part, index) => ({ text: part, isOpposite: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}

/** A text for places that hold no elements: what runs the other way is put between isolating characters (Unicode, UAX 9). */
export function isolated(text: string, dir: Direction): string {
  return runsOf(text, dir)
    .map(({ text: run, isOpposite }) => (isOpposite ? `\u2068${run}\u2069` : run))
    .join('');
}

/** The English name of a language: "Albanian". */
export function languageName(language: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
}
