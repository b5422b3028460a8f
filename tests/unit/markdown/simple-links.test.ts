import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkPlaces } from '#markdown/link-places.ts';
import { simpleLinks } from '#markdown/simple-links.ts';

test('links in paragraphs and headings are found at their places', () => {
  const markdown = '## The bridge\n\nSee [the event](../events/a.md#time) and\nso [on](b.md).\n';
  expect(simpleLinks(markdown)).toEqual([
    { address: '../events/a.md#time', line: 3, column: 5 },
    { address: 'b.md', line: 4, column: 4 },
  ]);
});

test.each([
  '- see [a](b.md)',
  '    Code [a](b.md)',
  'a\n\n```\nSee [a](b.md)\n```',
  '<!--\n\nSee [a](b.md)\n\n-->',
  'See ![a](b.jpg)',
  'See [a](b.md "title")',
  'See [a](<b.md>)',
  'See [a](b\\(c.md)',
  'See [a][b]\n\n[b]: c.md',
  'See [www.example.com](b.md)',
  'See [a](b.md) and https://example.com',
  'See [*a*](b.md) `[c](d.md)`',
  'Mail a@example.com of [a](b.md)',
])('what takes a parser is left to it: %j', (markdown) => {
  expect(simpleLinks(markdown)).toBeUndefined();
});

const pieces = [
  'Words of a report ',
  'See [the event](x.md) ',
  'with [b *c*](event:d#e) _and_ ',
  '**so [f](g.md)** ',
  '![h](i.jpg) ',
  '[j] [k](l) ',
  '(m) ',
  '# ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '```\n',
  '~~~\n',
  '<div>\n',
  '<!-- ',
  '-->',
  '---\n',
  '***\n',
  '[^1]: n\n',
  '![',
  '](',
  '!',
];

test('where it finds links, they are those that a parser finds', () => {
  const body = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
  let count = 0;
  fc.assert(
    fc.property(body, (markdown) => {
      const simple = simpleLinks(markdown);
      if (!simple) return;
      count += simple.length;
      const places = linkPlaces(markdown).map(({ address }) => address);
      expect(simple.map(({ address }) => address)).toEqual(places);
    }),
    { numRuns: 5000 },
  );
  expect(count).toBeGreaterThan(50);
});
