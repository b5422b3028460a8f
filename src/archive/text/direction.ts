/** Directions of writing: of a script, and of a text in a language. */
import { type Letters, scriptOf, scriptsOf } from './script.ts';

export type Direction = 'ltr' | 'rtl';

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** The letters of right-to-left scripts, for a class of a regular expression. */
export const rightToLeftLetters = [...rightToLeft].map((one) => `\\p{Script=${one}}`).join('');

export function directionOf(script: string | undefined): Direction {
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** The direction of a text in a language: of the script that it is written in, where the language has several. */
export function directionIn(letters: Letters, language: string): Direction {
  const own = scriptsOf(language);
  if (own.length === 0) return directionOf(scriptOf(letters));
  const used = new Map([...letters].filter(([script]) => own.includes(script)));
  return directionOf(scriptOf(used) ?? own[0]);
}
