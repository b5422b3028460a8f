import { expect, test } from 'vitest';
import { bodyLinks } from '#markdown/body-links.ts';

// prettier-ignore
test.each([
  ['an inline link', 'See [it](bridge.md "t").', [{ address: 'bridge.md', line: 1, column: 5 }]],
  ['a definition, which holds the address', '[it][b]\n\n[b]: bridge.md', [{ address: 'bridge.md', line: 3, column: 1 }]],
  ['an autolink', 'a\n<https://example.com/>', [{ address: 'https://example.com/', line: 2, column: 1 }]],
  ['an address in the text', 'see https://example.com/a.', [{ address: 'https://example.com/a', line: 1, column: 5 }]],
  ['a host in the text', 'see www.example.com', [{ address: 'http://www.example.com', line: 1, column: 5 }]],
  ['an e-mail address in the text', 'a@example.com', [{ address: 'mailto:a@example.com', line: 1, column: 1 }]],
  ['a link in a sentence of HTML', 'See <a class=x\nhref="a&amp;b.md">it</a>', [{ address: 'a&b.md', line: 1, column: 5 }]],
  ['links in a block of HTML', '<div>\n<a href="a.md">a</a> <A HREF=b.md>b</A>\n</div>', [
    { address: 'a.md', line: 2, column: 1 },
    { address: 'b.md', line: 2, column: 22 },
  ]],
  ['a link in HTML that nobody closed, once', '<div>\n<a href="a.md">\n</div>', [{ address: 'a.md', line: 2, column: 1 }]],
  ['a link in a footnote', 'a[^1]\n\n[^1]: [it](bridge.md)', [{ address: 'bridge.md', line: 3, column: 7 }]],
  ['a link in a table', '| a |\n| - |\n| [it](bridge.md) |', [{ address: 'bridge.md', line: 3, column: 3 }]],
  ['a link around a picture', '[![a](b.png)](bridge.md)', [{ address: 'bridge.md', line: 1, column: 1 }]],
  ['a fragment', '[above](#who)', [{ address: '#who', line: 1, column: 1 }]],
  ['an address as it was typed', '[a](پل%20.md)', [{ address: 'پل%20.md', line: 1, column: 1 }]],
  ['a refused address', '[a](javascript:x)', [{ address: 'javascript:x', line: 1, column: 1 }]],
])('finds %s', (_name, markdown, links) => {
  expect(bodyLinks(markdown)).toEqual(links);
});

test.each([
  ['prose', 'The bridge [fell] at night (on Sunday).'],
  ['a picture', '![a](b.png)'],
  ['a definition that only a picture uses', '![a][b]\n\n[b]: b.png'],
  ['code', '`[a](b.md)`\n\n    <a href="b.md">'],
  ['an anchor without an address', '<a name="b">'],
  ['a script', '<script>\n"<a href=b.md>"\n</script>'],
])('finds none in %s', (_name, markdown) => {
  expect(bodyLinks(markdown)).toEqual([]);
});

test('the links come in their order', () => {
  const markdown = '[a][x] <a href="b">b</a> [c](c)\n\n[x]: a\n\n[d](d)';
  expect(bodyLinks(markdown).map(({ address }) => address)).toEqual(['b', 'c', 'a', 'd']);
});
