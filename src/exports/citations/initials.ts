/** Given names as initials, the way citeproc makes them. */

/** A capital, or a letter of a script without capitals; the letters after it; a full stop. */
const initial =
  /^([A-ZÀ-ſͰͲͶΆΈ-ΫЀ-Я\u0e01-\u0e5b\u0590-\u05ff\u0600-\u06ff])([A-Za-zÀ-ſЀ-ԯͰ-Ͽἀ-῿\u0e01-\u0e5b\u0600-\u06ff]*)(\.*)/u;

const beginsLatin = /^[a-zЀ-ԯͰ-Ͽἀ-῿Ș-ț]/u;

/** "Ana María" is "A. M.", "Jean-Paul" "J.-P.", "B.C." "B. C."; what begins with no such letter stays whole. */
export function initials(given: string): string {
  if (!initial.test(given) && !beginsLatin.test(given)) return given;
  return given
    .replace(/\.(?=[^ .-])/g, '. ')
    .split(' ')
    .map((word) =>
      word
        .split(/-(?![a-z])/)
        .map(initialOf)
        .join('-'),
    )
    .join(' ');
}

function initialOf(word: string): string {
  const [, first = '', rest = '', stop = ''] = initial.exec(word) ?? [];
  if (first === '' || first !== first.toUpperCase()) return word;
  // An abbreviation of more letters, such as "Fr.", is no name to shorten.
  return rest !== '' && stop !== '' ? `${first}${rest}.` : `${first}.`;
}
