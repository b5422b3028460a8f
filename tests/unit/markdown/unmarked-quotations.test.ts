import { describe, expect, test } from 'vitest';
import { unmarkedQuotations } from '#markdown/unmarked-quotations.ts';

const textsIn = (markdown: string, language = 'en-GB') =>
  unmarkedQuotations(markdown, language).map(({ text }) => text);

describe('a quotation in another script', () => {
  test.each([
    ['a block', '> پل بسته است\n'],
    ['a block in HTML', '<blockquote>پل بسته است</blockquote>'],
    ['a <q>', 'She said <q>پل بسته است</q>.'],
    ['between “ ”', 'She said “پل بسته است”.'],
    ['between « »', 'She said «پل بسته است».'],
  ])('is found: %s', (_, markdown) => {
    expect(textsIn(markdown)).toEqual(['پل بسته است']);
  });

  test.each([
    ['on the block', '<blockquote lang="fa">پل بسته است</blockquote>'],
    ['around it', '<div lang="fa">\n\n> پل بسته است\n\n</div>'],
    ['within it', '> <span lang="fa">پل بسته است</span> (“the bridge is closed”)\n'],
    ['in a line', 'She said “<span lang="fa">پل بسته است</span>”.'],
  ])('is fine where lang is %s', (_, markdown) => {
    expect(textsIn(markdown)).toEqual([]);
  });

  test('is a matter of the language of the text', () => {
    expect(textsIn('او گفت «the bridge is closed».', 'fa')).toEqual(['the bridge is closed']);
    expect(textsIn('او گفت «پل بسته است».', 'fa')).toEqual([]);
    expect(textsIn('彼は「橋」と言った。', 'ja')).toEqual([]);
    expect(textsIn('> Мост закрыт\n', 'sr')).toEqual([]);
  });

  test('is reported at its line, with its first words', () => {
    const markdown = `One.\n\n> ${'پل بسته است '.repeat(9)}\n`;
    const [quotation] = unmarkedQuotations(markdown, 'en');
    expect(quotation).toMatchObject({ line: 3, column: 1 });
    expect(quotation?.text).toMatch(/^پل.{1,60}…$/u);
  });
});

test('names, words and code in another script are no quotations', () => {
  expect(
    textsIn('The paper پل, “Ura”, `«پل بسته است»` and a “mostly Latin پل quotation”.'),
  ).toEqual([]);
});
