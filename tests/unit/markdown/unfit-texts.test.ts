import { expect, test } from 'vitest';
import { unfitTexts } from '#markdown/unfit-texts.ts';

const found = (markdown: string, language = 'en') =>
  unfitTexts(markdown, language).map((one) => [one.line, one.isMarked, one.language]);

test('a paragraph in other letters than the text’s language', () => {
  expect(found('It is shut.\n\nپل بسته است.')).toEqual([[3, false, 'en']]);
  expect(found('It is shut.', 'fa')).toEqual([[1, false, 'fa']]);
});

test('an element whose lang is another than its letters', () => {
  expect(found('<p lang="fa">The bridge</p>')).toEqual([[1, true, 'fa']]);
  expect(found('> <span lang="en">پل بسته</span> x')).toEqual([[1, true, 'en']]);
});

test('not what is marked rightly, quoted, code, or a name in a line', () => {
  expect(found('<p lang="fa">پل بسته است.</p>')).toEqual([]);
  expect(found('> پل بسته است.')).toEqual([]);
  expect(found('`پل`, says پل.')).toEqual([]);
  expect(found('متن[^1]\n\n[^1]: یادداشت', 'fa')).toEqual([]);
});
