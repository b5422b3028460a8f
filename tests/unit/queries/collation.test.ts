import { expect, test } from 'vitest';
import { compareNames, initialOf } from '#queries/collation.ts';

test('names are in the order in which a reader of English looks them up', () => {
  const inOrder = [
    'Albania',
    'Bumci',
    'Bumçi',
    'Çelik',
    'Cola',
    'Durres',
    'Durrës',
    'Elbasan',
    'Ëndrra',
    'Eqrem',
  ];
  expect(inOrder.toReversed().toSorted(compareNames)).toEqual(inOrder);
});

test('numbers are in the order of their size', () => {
  expect(['Channel 10', 'Channel 9'].toSorted(compareNames)).toEqual(['Channel 9', 'Channel 10']);
});

test.each([
  ['Tirana', 'T'],
  ['tirana', 'T'],
  ['Çelik', 'C'],
  ['Ëndrra', 'E'],
  ['“Quoted”', 'Q'],
  ['ضفة', 'ض'],
  ['9/11', '#'],
  ['…', '#'],
])('%s stands under %s', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});
