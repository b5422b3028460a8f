import { describe, expect, test } from 'vitest';
import { checkTwice } from '#archive/checks/duplicates.ts';
import { sameAddress } from '#archive/checks/same-address.ts';
import { anArticle } from '../../../support/builders.ts';

const address = 'https://gazette.example/2024/ferry';

describe.each([
  'http://gazette.example/2024/ferry',
  'https://www.gazette.example/2024/ferry',
  'https://GAZETTE.example/2024/ferry/',
  'https://m.gazette.example/2024/ferry',
  'https://gazette.example:443/2024/ferry#top',
  'https://gazette.example/2024/ferry?utm_source=x&utm_medium=y',
  'https://gazette.example/2024/ferry?fbclid=123#comments',
  'https://gazette.example/2024/ferry/index.html',
  'https://gazette.example/2024/f%65rry',
  'https://web.archive.org/web/20240502000000/https://gazette.example/2024/ferry',
])('%s', (other) => {
  test('is the same page', () => {
    expect(sameAddress(other)).toBe(sameAddress(address));
  });
});

describe.each([
  'https://gazette.example/2024/ferry-2',
  'https://gazette.example/2024/Ferry',
  'https://news.gazette.example/2024/ferry',
  'https://gazette.example/2024/ferry?id=2',
  'https://gazette.example:8080/2024/ferry',
  'https://gazette.example/2024/ferry#page=2',
  'https://gazette.example/2024/ferry#/other',
])('%s', (other) => {
  test('is another page', () => {
    expect(sameAddress(other)).not.toBe(sameAddress(address));
  });
});

test('the same questions in another order lead to the same page', () => {
  expect(sameAddress('https://a.example/?a=1&b=2')).toBe(sameAddress('https://a.example/?b=2&a=1'));
});

test('two articles read at one address are told once, in the second', () => {
  const files = [
    anArticle('second', { copy: { url: `${address}/?utm_source=x` } }),
    anArticle('first', { copy: { url: address } }),
    anArticle('other', { copy: { url: 'https://other.example/' } }),
    anArticle('none'),
  ];
  expect(checkTwice(files)).toMatchObject([
    {
      code: 'report-twice',
      severity: 'warning',
      path: 'content/articles/second.md',
      field: ['copy', 'url'],
    },
  ]);
  expect(checkTwice(files)[0]?.found).toContain('content/articles/first.md');
});

test('a withdrawn article may have been entered anew', () => {
  const corrections = [{ date: '2024', kind: 'withdrawal' as const, why: 'It was wrong.' }];
  const files = [
    anArticle('one', { copy: { url: address } }),
    anArticle('two', { copy: { url: address }, status: 'withdrawn', corrections }),
  ];
  expect(checkTwice(files)).toEqual([]);
});
