import { expect, test } from 'vitest';
import { articleSchema } from '#archive/article/schema.ts';
import { idFault, isLanguageTag, isWebAddress } from '#archive/fields.ts';

test.each(['a', 'harbour-bridge-closed', '2024-05', 'a1', '20245', 'a'.repeat(80)])(
  '"%s" is an id',
  (id) => {
    expect(idFault(id)).toBeUndefined();
  },
);

test.each([
  '',
  'A',
  'a_b',
  'a--b',
  '-a',
  'a-',
  'a b',
  'ëndrra',
  'a/b',
  '..',
  '2024',
  'index',
  '404',
  'con',
  'a'.repeat(81),
])('"%s" is none', (id) => {
  expect(idFault(id)).toEqual(expect.any(String));
});

test.each([
  'https://example.com',
  'http://example.com/a?b=c#d',
  'https://пример.рф/а',
  'HTTPS://EXAMPLE.COM',
])('%s is a web address', (typed) => {
  expect(isWebAddress(typed)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.com',
  '//example.com',
  'example.com',
  'https:example.com',
  'https://',
  'https://user:secret@example.com',
  'https://exa mple.com',
  'https://example.com/a b',
  '/articles/',
])('%s is none', (typed) => {
  expect(isWebAddress(typed)).toBe(false);
});

test('language tags', () => {
  expect(['en', 'en-GB', 'sq', 'zh-Hant-TW', 'ar'].filter((tag) => !isLanguageTag(tag))).toEqual(
    [],
  );
  expect(
    ['', 'en_GB', 'e', '-', 'Albanian!', 'Albanian', 'english', 'Farsi'].filter(isLanguageTag),
  ).toEqual([]);
});

test('what is left out of an article', () => {
  const article = articleSchema.parse({ title: 'A', date: '2024', publisher: 'The Gazette' });
  expect(article).toMatchObject({
    byline: [],
    topics: [],
    events: [],
    sources: [],
    statements: [],
    corrections: [],
    formerly: [],
    rights: { text: 'restated' },
    status: 'published',
  });
});

test('what is left out of a source and a statement', () => {
  const article = articleSchema.parse({
    title: 'A',
    date: '2024',
    publisher: 'The Gazette',
    sources: [{ id: 'mayor', name: 'The mayor', kind: 'official' }],
    statements: [{ claim: 'bridge-closed/time', says: 'At dusk.' }],
  });
  expect(article.sources).toMatchObject([{ party: false }]);
  expect(article.statements).toMatchObject([
    { claim: { event: 'bridge-closed', claim: 'time' }, stance: 'asserts' },
  ]);
});
