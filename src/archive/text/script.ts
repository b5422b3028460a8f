/**
 * Scripts: in which a text is written, and a language usually is. Named by ISO 15924 (`Latn`, `Arab`), as Unicode's
 * property `Script` and language tags (BCP 47) name them too. No text is guessed to be in a language: only its letters
 * are looked at.
 */

/** Those of living languages (Unicode Standard Annex 31, tables 5 and 7), the most used first. */
const scripts =
  'Latn Arab Cyrl Grek Hebr Hani Hira Kana Hang Deva Beng Thai Armn Geor Ethi Gujr Guru Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Tibt Mong Cher Cans Tfng Thaa Syrc Nkoo Adlm Rohg Mand'.split(
    ' ',
  );

/** Scripts of ISO 15924 that are several of Unicode's. */
const several: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Languages that are written in more scripts than the usual one, unless their tag names one (CLDR, languageData). */
const alsoIn: Readonly<Record<string, readonly string[]>> = {
  az: ['Cyrl', 'Arab'],
  bs: ['Cyrl'],
  ha: ['Arab'],
  kk: ['Arab', 'Latn'],
  ks: ['Deva'],
  ku: ['Arab', 'Cyrl'],
  ky: ['Arab', 'Latn'],
  mn: ['Mong'],
  ms: ['Arab'],
  pa: ['Arab'],
  sd: ['Deva'],
  sr: ['Latn'],
  tg: ['Arab'],
  tk: ['Cyrl', 'Arab'],
  tt: ['Latn'],
  ug: ['Cyrl', 'Latn'],
  uz: ['Cyrl', 'Arab'],
};

/** How many letters of a text are of each script. */
export type Letters = ReadonlyMap<string, number>;

const letter = /\p{L}/gu;
const lettersOfScript = scripts.map(
  (script) => [script, new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'gu')] as const,
);

/** Letters that belong to no script of their own, such as º and the Arabic tatweel, are left out. */
export function lettersOf(text: string): Letters {
  const found = new Map<string, number>();
  let rest = text.match(letter)?.length ?? 0;
  for (const [script, pattern] of lettersOfScript) {
    if (rest === 0) break;
    const own = text.match(pattern)?.length ?? 0;
    if (own > 0) found.set(script, own);
    rest -= own;
  }
  return found;
}

/** The script of most letters; `undefined` where there are none. */
export function scriptOf(letters: Letters): string | undefined {
  return [...letters].reduce<[string | undefined, number]>(
    (max, one) => (one[1] > max[1] ? one : max),
    [undefined, 0],
  )[0];
}

/** The scripts that a language (BCP 47) is written in, the usual one first; none for a tag that has no script. */
export function scriptsOf(language: string): readonly string[] {
  const known = scriptsByLanguage.get(language);
  if (known) return known;
  const found = findScripts(language);
  scriptsByLanguage.set(language, found);
  return found;
}

/** A text in many short parts asks for the same few languages many times. */
const scriptsByLanguage = new Map<string, readonly string[]>();

function findScripts(language: string): readonly string[] {
  const locale = new Intl.Locale(language);
  const { script } = locale.maximize();
  if (script === undefined) return [];
  const own = several[script] ?? [script];
  return locale.script === undefined ? [...own, ...(alsoIn[locale.language] ?? [])] : own;
}

/**
 * Whether a text can be in a language: a quarter of its letters or more are of a script that the language is written in.
 * A short sentence about a long name in another script is such a text.
 */
export function isWrittenIn(letters: Letters, language: string): boolean {
  return ownShare(letters, language) >= 1 / 4;
}

/**
 * Whether a text cannot be in a language by its letters: few of them are of its script; or fewer than half, and it begins
 * with another. One letter is no text.
 */
export function isUnfit(text: string, language: string): boolean {
  const letters = lettersOf(text);
  if (total(letters) < 2 || ownShare(letters, language) >= 1 / 2) return false;
  const first = scriptOf(lettersOf(/\p{L}/u.exec(text)?.[0] ?? ''));
  return !isWrittenIn(letters, language) || !scriptsOf(language).includes(first ?? '');
}

/** Whether most of a text is in a script that the language is not written in. One letter is no text. */
export function isForeignTo(text: string, language: string): boolean {
  const letters = lettersOf(text);
  return total(letters) > 1 && ownShare(letters, language) < 1 / 2;
}

function ownShare(letters: Letters, language: string): number {
  const own = scriptsOf(language);
  const all = total(letters);
  if (own.length === 0 || all === 0) return 1;
  return own.reduce((sum, script) => sum + (letters.get(script) ?? 0), 0) / all;
}

/** Whether a text has letters of no script that the language is written in. */
export function hasForeignLetters(text: string, language: string): boolean {
  const own = scriptsOf(language);
  return own.length > 0 && [...lettersOf(text).keys()].some((script) => !own.includes(script));
}

/** "Arabic", "Latin", as an English sentence names a script. */
export function scriptName(script: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'script' }).of(script) ?? script;
}

function total(letters: Letters): number {
  return [...letters.values()].reduce((sum, one) => sum + one, 0);
}
