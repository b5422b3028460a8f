import { expect, test } from 'vitest';
import { addressOf, isEmpty, readQuery } from '#search/search-query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));

test('an address is read into words, filters and order, and written back the same', () => {
  const address = '?q=Durr%C3%ABs+port&kind=article&kind=event&topic=edi-rama&sort=date';
  expect(read(address)).toEqual({
    words: 'Durrës port',
    filters: { kind: ['article', 'event'], topic: ['edi-rama'] },
    sort: 'date',
  });
  expect(addressOf(read(address))).toBe(address);
});

test('what is empty, unknown or the usual is not in the address', () => {
  expect(addressOf(read('?q=+&kind=&year=&sort=relevance&page=3'))).toBe('');
  expect(addressOf(read('?sort=best&q=iran'))).toBe('?q=iran');
});

test('a query without words and filters is empty, whatever its order', () => {
  expect(isEmpty(read('?sort=date'))).toBe(true);
  expect(isEmpty(read('?q=iran'))).toBe(false);
  expect(isEmpty(read('?year=2022'))).toBe(false);
});

test('values that an address can hold are kept as they are', () => {
  const words = 'a&b=c #d "e" +f';
  expect(read(addressOf({ words, filters: {}, sort: 'relevance' })).words).toBe(words);
});
