import { expect, test } from 'vitest';
import { outletSlug } from '#archive/outlet.ts';
import { type ArticleInput, anArticle, findingsIn } from '../../support/builders.ts';

test.each([
  ['The Gazette', 'the-gazette'],
  ['THE  GAZETTE', 'the-gazette'],
  ['Gazeta Shqiptarë', 'gazeta-shqiptare'],
  ['Çelësi', 'celesi'],
  ['صحيفة الميناء', 'صحيفة-الميناء'],
  ['آفتاب', 'آفتاب'],
  ['Газета.ру', 'газета-ру'],
  ['朝日新聞', '朝日新聞'],
  ['İstanbul Haber', 'istanbul-haber'],
  ['Salt & Pepper', 'salt-pepper'],
  ['«Koha»', 'koha'],
  ['Channel 4', 'channel-4'],
  ['!!', ''],
])('the address part of %s is "%s"', (name, slug) => {
  expect(outletSlug(name)).toBe(slug);
});

const codesIn = (...articles: Partial<ArticleInput>[]) =>
  findingsIn({
    articles: articles.map((fields, index) => anArticle(`report-${index}`, fields)),
  }).map(({ code, path, field }) => [
    code,
    path.slice(-'0.md'.length, -'.md'.length),
    field.join('.'),
  ]);

test('an outlet that is spelled in two ways is told where it is rarer', () => {
  const usual = { publisher: 'Reuters' };
  expect(codesIn(usual, usual, { publisher: 'reuters' })).toEqual([
    ['origin-spelling', '2', 'publisher'],
  ]);
});

test('wherever a name of an outlet may stand', () => {
  const usual = { publisher: 'Reuters' };
  const articles: Partial<ArticleInput>[] = [
    ...Array.from({ length: 5 }, () => usual),
    {
      publisher: 'Atalayar',
      origin: 'REUTERS',
      sources: [{ id: 'agency', name: 'The agency', kind: 'media', origin: 'reuters' }],
      statements: [{ claim: 'attack/what', says: 'So.', origin: 'Reuters.' }],
    },
  ];
  const spelled = codesIn(...articles).filter(([code]) => code === 'origin-spelling');
  expect(spelled.toSorted()).toEqual([
    ['origin-spelling', '5', 'origin'],
    ['origin-spelling', '5', 'sources.0.origin'],
    ['origin-spelling', '5', 'statements.0.origin'],
  ]);
});

test('two names with one address are an error, even where they only look alike', () => {
  const articles = [{ publisher: 'Çelësi' }, { publisher: 'Celesi' }, { publisher: 'Çelësi' }];
  expect(codesIn(...articles)).toEqual([['origin-spelling', '1', 'publisher']]);
});

test('two outlets are two', () => {
  expect(codesIn({ publisher: 'The Gazette' }, { publisher: 'Gazette' })).toEqual([]);
});

test('a name without a letter or digit has no address', () => {
  expect(codesIn({ publisher: '…' })).toEqual([['outlet-invalid', '0', 'publisher']]);
});

test.each(['\u3164', '\uFE0F', '\u0E47'.repeat(3)])('nor has %j, which shows none', (publisher) => {
  expect(codesIn({ publisher })).toEqual([['outlet-invalid', '0', 'publisher']]);
});

test('a name has an address up to the length that file systems take', () => {
  expect(codesIn({ publisher: 'x'.repeat(240) }, { publisher: '漢'.repeat(80) })).toEqual([]);
  expect(codesIn({ publisher: 'x'.repeat(241) }, { publisher: '漢'.repeat(81) })).toEqual([
    ['outlet-invalid', '0', 'publisher'],
    ['outlet-invalid', '1', 'publisher'],
  ]);
});
