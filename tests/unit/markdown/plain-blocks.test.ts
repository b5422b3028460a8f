import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyLinks } from '#markdown/body-links.ts';
import { linkPlaces } from '#markdown/link-places.ts';
import { withoutProse } from '#markdown/plain-blocks.ts';

test('prose is cut to a letter a line, and everything else stays', () => {
  expect(
    withoutProse('It was shut.\nNobody knows.\n\n- [a](b.md)\n\n# Head\n\nÇa va (so).\n'),
  ).toBe('x\nx\n\n- [a](b.md)\n\n# Head\n\nÇa va (so).\n');
});

test.each([
  '[a](\nold.md)',
  '[a]:\nold.md\n\n[a]',
  'see www.example.com now',
  'mail a@b.example',
  '<a\nhref=old.md\n>x</a>',
])('what belongs to a link stays: %j', (markdown) => {
  expect(withoutProse(markdown)).toBe(markdown);
});

const pieces = [
  'Words of a report',
  '[a](x.md)',
  '[b][r]',
  '[r]: y.md',
  '`[c](z.md)`',
  '```',
  '> ',
  '- ',
  '    ',
  '\n',
  '\n\n',
  '<a href="w.md">w</a>',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '| a |\n|---|',
  '===',
  '[^1]: note',
];

test('links are found where they are without the shortening', () => {
  const body = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''));
  fc.assert(
    fc.property(body, (markdown) => {
      const addresses = linkPlaces(markdown).map(({ address }) => address);
      const short = linkPlaces(withoutProse(markdown)).map(({ address }) => address);
      expect(short).toEqual(addresses);
      for (const { address } of bodyLinks(markdown)) expect(addresses).toContain(address);
    }),
    { numRuns: 500 },
  );
});
