/** In which script a text is written. */

const scripts = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
] as const;

/** The script (ISO 15924) of most of its letters; `undefined` where it is none of the five that are told apart. */
export function scriptOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([, pattern]) => (text.match(pattern)?.length ?? 0) * 2 > letters)?.[0];
}

/** The usual script of a language (BCP 47). */
export function scriptOfLanguage(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}
