/** Words for a text whose letters do not fit its language. */
import { lettersOf, scriptName, scriptOf, scriptsOf } from './script.ts';

/** `"Bridge closed" is in Latin letters, and its language (fa) is written in Arabic letters.` */
export function unfitWords(text: string, language: string): string {
  const [own] = scriptsOf(language);
  return `"${shortened(text)}" is in ${letters(scriptOf(lettersOf(text)))}, and its language (${language}) is written in ${letters(own)}.`;
}

function letters(script: string | undefined): string {
  return script === undefined ? 'other letters' : `${scriptName(script)} letters`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40).trimEnd()}…` : line;
}
