import { expect, test } from 'vitest';
import { pageTexts } from '../../../src/integrations/page-texts.ts';

const texts = (body: string) => pageTexts(`<!doctype html><html><body>${body}</body></html>`);

test('only what is marked is searched, each block by itself', () => {
  expect(
    texts(
      '<p>no</p><div data-pagefind-body><h2>One</h2><p>Two\n <em>three</em>.</p><ul><li>Four<li>Five</ul></div>',
    ),
  ).toEqual(['One', 'Two three.', 'Four', 'Five']);
});

test('a text runs on through the elements within a line, and a line break parts words', () => {
  expect(texts('<p data-pagefind-body>a<b>b</b>c<br>d <a href="/">e</a></p>')).toEqual(['abc d e']);
});

test('what is left out, marks of footnotes and the heading over them are no text', () => {
  expect(
    texts(
      `<div data-pagefind-body><p data-pagefind-ignore>no</p><p>yes<sup><a data-footnote-ref>1</a></sup></p>
       <section data-footnotes><h2>Footnotes</h2><p>Note <a data-footnote-backref>↩</a></p></section>
       <script>no</script><style>no</style></div>`,
    ),
  ).toEqual(['yes', 'Note']);
});
