/** JSON-LD in a page: data that says what it was given and can end nothing. */
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { jsonLdText } from '#exports/schema-org/json-ld.ts';
import { anyText } from '../citations/a-citation.ts';

const inPage = (json: string) =>
  fromHtml(`<script type="application/ld+json">${json}</script><p>after</p>`, { fragment: true });

test('whatever is in a field, the element ends where it is to end, and the text is read back', () => {
  const anyField = fc.oneof(
    anyText,
    fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', ']]>', '&lt;', '\u2028'),
  );
  fc.assert(
    fc.property(anyField, anyField, (headline, name) => {
      const json = jsonLdText({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline,
        author: { '@type': 'Person', name },
      });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      const { children } = inPage(json);
      expect(children.map((child) => 'tagName' in child && child.tagName)).toEqual(['script', 'p']);
      expect(JSON.parse(json)).toMatchObject({ headline, author: { name } });
    }),
  );
});
