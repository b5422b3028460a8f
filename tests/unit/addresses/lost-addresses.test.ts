import { expect, test } from 'vitest';
import { addressOf, promisedIn } from '#addresses/built-addresses.ts';
import { lostAddresses } from '#addresses/lost-addresses.ts';
import { buildArchive } from '#archive/archive.ts';
import type { ArchiveFiles } from '#archive/checks/known-files.ts';
import { anArticle, anEvent, settings } from '../../support/builders.ts';

const withdrawal = { date: '2024-06-01', kind: 'withdrawal' as const, why: 'It was invented.' };

const articles = [
  anArticle('gazette', { formerly: ['old-gazette'] }),
  anArticle('hoax', { status: 'withdrawn', corrections: [withdrawal] }),
];

/** What a site of these files has lost of what was promised. */
function lost(
  promised: readonly string[],
  files: readonly string[],
  more: Partial<ArchiveFiles> = {},
) {
  const lines = new Map(promised.map((address, index) => [address, index + 1]));
  const { archive } = buildArchive(
    { articles, events: [], topics: [], addresses: { path: 'addresses.txt', lines }, ...more },
    settings,
  );
  return lostAddresses(files, archive).map(({ line, code }) => `${promised[line - 1]} ${code}`);
}

test('a folder is the address of its page, any other file its own', () => {
  expect(
    ['index.html', 'articles/a/index.html', '404.html', 'feeds/rss.xml'].map(addressOf),
  ).toEqual(['/', '/articles/a/', '/404.html', '/feeds/rss.xml']);
  expect(addressOf('publishers/e\u0301/index.html')).toBe('/publishers/\u00e9/');
});

test('what is promised is pages, feeds, citations and data, sorted; not what pages are made of', () => {
  const promised = [
    '404.html',
    'articles/a/cite.bib',
    'articles/a/index.html',
    'data/articles.csv',
  ];
  const unpromised = [
    '_astro/a.js',
    '_headers',
    'data/archive-2024.json',
    'data/articles-undated.csv',
    'favicon.svg',
    'media/a-640.webp',
    'pagefind/pagefind.js',
    'share/articles/a.png',
    'sitemap-0.xml',
    'speculation-rules.json',
  ];
  const files = [...unpromised, 'sitemap-index.xml', 'index.html', ...promised];
  expect(promisedIn(files)).toEqual([
    '/',
    '/404.html',
    '/articles/a/',
    '/articles/a/cite.bib',
    '/data/articles.csv',
    '/sitemap-index.xml',
  ]);
});

test('what is there is kept, whatever else there is', () => {
  expect(lost(['/', '/feeds/rss.xml'], ['index.html', 'feeds/rss.xml', 'new/index.html'])).toEqual(
    [],
  );
});

test('what is not there is lost, at its line', () => {
  expect(lost(['/', '/about/', '/feeds/rss.xml'], ['index.html'])).toEqual([
    '/about/ address-lost',
    '/feeds/rss.xml address-lost',
  ]);
});

test('letters are told apart by case: a host may', () => {
  expect(lost(['/About/'], ['about/index.html'])).toEqual(['/About/ address-lost']);
});

test('without a list nothing is promised', () => {
  expect(lost(['/gone/'], [], { addresses: undefined })).toEqual([]);
});

const downloads = (id: string) => [
  `/articles/${id}/cite.bib`,
  `/articles/${id}/cite.csl.json`,
  `/data/articles/${id}.json`,
];

test.each(['old-gazette', 'hoax'])(
  'downloads of %s go with the page that says where or why',
  (id) => {
    expect(lost(downloads(id), [`articles/${id}/index.html`])).toEqual([]);
    expect(lost(downloads(id), [])).toHaveLength(3);
  },
);

test('downloads of an article that is published stay', () => {
  expect(lost(downloads('gazette'), ['articles/gazette/index.html'])).toHaveLength(3);
});

test('pages of an article that is withdrawn stay, those of its versions too', () => {
  expect(lost(['/articles/hoax/', '/articles/hoax/v/1/'], ['articles/hoax/index.html'])).toEqual([
    '/articles/hoax/v/1/ address-lost',
  ]);
});

test('an event that was renamed keeps its page, which leads on', () => {
  const events = [anEvent('fire', { formerly: ['blaze'] })];
  const promised = ['/events/blaze/', '/events/blaze/rss.xml'];
  expect(lost(promised, ['events/blaze/index.html'], { events })).toEqual([]);
  expect(lost(promised, [], { events })).toHaveLength(2);
});

test('a table that has grown is kept in parts', () => {
  expect(
    lost(['/data/sources.csv'], ['data/sources-2024.csv', 'data/sources-undated.csv']),
  ).toEqual([]);
  expect(
    lost(['/data/sources.csv'], ['data/sources-old.csv', 'data/claims-2024.csv']),
  ).toHaveLength(1);
});
