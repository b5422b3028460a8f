import { expect, test } from 'vitest';
import { linkPlaces } from '#markdown/link-places.ts';

const typedIn = (markdown: string) =>
  linkPlaces(markdown).map(({ start, end }) => markdown.slice(start, end));

test.each([
  ['an inline link', '[a](old.md)', ['old.md']],
  ['with a title', '[a](old.md#x "Old")', ['old.md#x']],
  ['in angle brackets', '[a]( <old.md> )', ['old.md']],
  ['with marks in its text', '[a **b** ![p](p.png) `]`](old.md)', ['old.md']],
  ['in a quotation, over two lines', '> [a](\n> old.md)', ['old.md']],
  ['in a table', '| a |\n|---|\n| [a](old.md) |', ['old.md']],
  ['a definition, used or not', '[a]: old.md "Old"\n[b]: <old.md>', ['old.md', 'old.md']],
  ['in a footnote', 'x[^1]\n\n[^1]: [a](old.md)', ['old.md']],
  ['HTML in a line', 'x <a class="b>" href="old.md">y</a>', ['old.md']],
  [
    'HTML in a block',
    "<div>\n<A HREF = 'old.md'>y</A>\n<a href=old.md>z</a>\n</div>",
    ['old.md', 'old.md'],
  ],
])('%s', (_, markdown, typed) => {
  expect(typedIn(markdown)).toEqual(typed);
});

test.each([
  '`[a](old.md)`',
  '    [a](old.md)',
  '![a](old.md)',
  '<!-- <a href="old.md"> -->',
  '<a data-href="old.md">x</a>',
  '\\[a](old.md)',
])('no link: %s', (markdown) => {
  expect(typedIn(markdown)).toEqual([]);
});

test('an address is read as it was meant', () => {
  const markdown = '[a](old\\_file.md) [b](a&amp;b.md) <a href="a&amp;b&#45;c.md">c</a>';
  expect(linkPlaces(markdown).map(({ address }) => address)).toEqual([
    'old_file.md',
    'a&b.md',
    'a&b-c.md',
  ]);
});

test.each([
  ['<!--> <a href="a.md">a</a>-->', ['a.md']],
  ['<!---> <a href="a.md">a</a>-->', ['a.md']],
  ['<!-- <a href="a.md">a</a> --!> <a href="b.md">b</a>', ['b.md']],
  ['<!-- <a href="a.md">a</a>', []],
])('a comment ends where HTML ends it: %s', (markdown, addresses) => {
  expect(linkPlaces(markdown).map(({ address }) => address)).toEqual(addresses);
});
