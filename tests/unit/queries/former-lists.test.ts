import { expect, test } from 'vitest';
import { buildArchive } from '#archive/archive.ts';
import { formerAddresses } from '#queries/former-addresses.ts';
import { formerLists } from '#queries/former-lists.ts';
import { articlesMonthPath, homePath } from '#site/paths.ts';
import { type ArticleInput, anArticle, anEvent, settings } from '../../support/builders.ts';

/** Where the promised addresses lead, in an archive of one report. */
function leadsOf(promised: readonly string[], fields: Partial<ArticleInput> = {}) {
  const lines = new Map(promised.map((address, index) => [address, index + 1]));
  const { archive } = buildArchive(
    {
      articles: [anArticle('gazette', { date: '2024-05-02', ...fields })],
      events: [anEvent('fire', { date: '2019-03' })],
      topics: [],
      addresses: { path: 'content/addresses.txt', lines },
    },
    settings,
  );
  expect(formerAddresses(archive)).toEqual(formerLists(archive));
  return formerLists(archive).map(({ from, to }) =>
    [from, to].map((one) => one.slice(homePath().length - 1)),
  );
}

const lists = [
  '/articles/',
  '/articles/2024/',
  '/articles/2024/05/',
  '/timeline/2024/',
  '/timeline/2019/',
  '/publishers/the-gazette/',
];

test('a list that has something to show leads nowhere', () => {
  expect(leadsOf(lists)).toEqual([]);
});

test('a list whose only report is withdrawn leads to the list above', () => {
  const withdrawal = { date: '2024-06-01', kind: 'withdrawal' as const, why: 'It was invented.' };
  expect(leadsOf(lists, { status: 'withdrawn', corrections: [withdrawal] })).toEqual([
    ['/articles/2024/', '/articles/'],
    ['/articles/2024/05/', '/articles/'],
    ['/timeline/2024/', '/timeline/'],
    ['/publishers/the-gazette/', '/publishers/'],
  ]);
});

test('a month leads to its year, where another month of it has a report', () => {
  expect(leadsOf(lists, { date: '2024-06' })).toEqual([['/articles/2024/05/', '/articles/2024/']]);
});

test('an outlet that is spelled otherwise leads to all outlets, in any script', () => {
  expect(
    leadsOf([...lists, '/publishers/gazeta-shqiptare-ë/'], { publisher: 'The Gazet' }),
  ).toEqual([
    ['/publishers/the-gazette/', '/publishers/'],
    ['/publishers/gazeta-shqiptare-%C3%AB/', '/publishers/'],
  ]);
});

test('nothing else that is promised is a list', () => {
  expect(
    leadsOf(['/', '/about/', '/articles/2024', '/articles/x/05/', '/publishers/', '/timeline/x/']),
  ).toEqual([]);
  expect(
    leadsOf(['/timeline/2024/05/', '/publishers/a/05/', '/feeds/rss.xml', '/articles/gone/']),
  ).toEqual([]);
});

test('a year of four digits or more is one', () => {
  expect(leadsOf(['/articles/0800/01/'])[0]?.[0]).toBe(
    articlesMonthPath('0800', '01').slice(homePath().length - 1),
  );
});
