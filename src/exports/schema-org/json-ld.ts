/** JSON-LD in a page: a block of data, which no browser runs. */
import type { Thing, WithContext } from 'schema-dts';

/**
 * The text of a `<script type="application/ld+json">`. No character of it can end the element, open a
 * comment or begin another: `<`, `>`, `&` and the separators U+2028 and U+2029 are written as escapes of JSON.
 */
export function jsonLdText(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
