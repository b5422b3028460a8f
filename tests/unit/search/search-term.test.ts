import { expect, test } from 'vitest';
import { searchTerm } from '#search/search-term.ts';

test.for([
  ['Durrës', 'Durrës'],
  ['Mujahideen-e-Khalq', 'Mujahideen Khalq'],
  ['  rusted   barrel ', 'rusted barrel'],
  ['embassy of Iran in Tirana', 'embassy Iran Tirana'],
  ['EU accession', 'EU accession'],
  ['9/11', '9 11'],
  ['O’Neill', 'O’Neill'],
  ['حريق على', 'حريق على'],
])('%s is looked for as %s', ([typed = '', term]) => {
  expect(searchTerm(typed)).toBe(term);
});

test.for([
  '"diplomatic relations"',
  '“diplomatic relations”',
  '„diplomatic relations“',
  '«diplomatic relations»',
])('%s is a phrase', (typed) => expect(searchTerm(typed)).toBe('"diplomatic relations"'));

test('small words are looked for where there are no others, and in a phrase', () => {
  expect(searchTerm('of')).toBe('of');
  expect(searchTerm('“out of it”')).toBe('"out of it"');
});

test('text that is written without spaces is parted into words', () => {
  expect(searchTerm('伊朗大使馆').split(' ').length).toBeGreaterThan(1);
});

test('signs without a word are handed on as they are', () => {
  expect(searchTerm('?!')).toBe('?!');
});
