/** What a `lang` in a body says. */

/** In: the value of the attribute. Out: the language tag (BCP 47) in its usual form; `undefined` where it is none. */
export function knownTag(lang: unknown): string | undefined {
  if (typeof lang !== 'string' || lang === '') return undefined;
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
