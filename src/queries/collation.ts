/** Alphabetical order in the archive's language. */
import { site } from '#site/config.ts';

const collator = new Intl.Collator(site.language, { numeric: true });
const letters = new Intl.Collator(site.language, { sensitivity: 'base' });

/** For `sort`: as a reader of the archive's language looks names up, accents and case last. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/**
 * The heading that a name is listed under: its first letter in upper case, without marks where the
 * language files it so (ç under C in English, under Ç in Albanian); `#` for what begins with no letter.
 */
export function initialOf(name: string): string {
  const [first = ''] = name.normalize('NFC').match(/[\p{L}\p{N}]/u) ?? [];
  if (!/\p{L}/u.test(first)) return '#';
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '');
  const letter = plain !== '' && letters.compare(plain, first) === 0 ? plain : first;
  return letter.toLocaleUpperCase(site.language);
}
