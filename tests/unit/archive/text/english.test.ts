import { expect, test } from 'vitest';
import {
  capitalise,
  countWords,
  joinWords,
  numberWord,
  possessive,
} from '#archive/text/english.ts';

test('words are joined as in a sentence', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((words) => joinWords(words))).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
  expect(joinWords(['3', '4'], 'or')).toBe('3 or 4');
});

test('numbers are words up to twelve', () => {
  expect([0, 1, 12, 13].map(numberWord)).toEqual(['no', 'one', 'twelve', '13']);
});

test('a noun is in the plural but for one', () => {
  expect([0, 1, 2].map((count) => countWords(count, 'report'))).toEqual([
    'no reports',
    'one report',
    'two reports',
  ]);
});

test('the first letter becomes a capital, in any script that has them', () => {
  expect(['the 2020s', 'ëndrra', 'العربية', '7 years'].map(capitalise)).toEqual([
    'The 2020s',
    'Ëndrra',
    'العربية',
    '7 years',
  ]);
});

test('what belongs to a newsroom', () => {
  expect(['Reuters', 'Atalayar'].map(possessive)).toEqual(['Reuters’', 'Atalayar’s']);
});
