/** What a language tag (BCP 47) says about how its text is set. */

const rightToLeftScripts = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
]);

/** The direction of a language's usual script. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

/** The English name of a language: "Albanian". */
export function languageName(language: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
}
