import { expect, test } from 'vitest';
import { searchPage } from '#queries/search-page.ts';
import { anArchive, anArticle } from '../../support/builders.ts';
import { newsroom } from './newsroom.ts';

const optionsOf = (name: string) =>
  searchPage(newsroom).filters.find((filter) => filter.name === name)?.options ?? [];

test('filters offer what something in the archive has, names in order, years from the latest', () => {
  expect(optionsOf('publisher').map(({ text }) => text)).toContain('Harbour Radio');
  expect(optionsOf('topic').map(({ value }) => value)).not.toContain('tide-tables');
  expect(optionsOf('topic').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Çelik Marine', 'Clifftop lighthouse']),
  );
  const years = optionsOf('year').map(({ value }) => value);
  expect(years).toEqual(years.toSorted().reverse());
  expect(optionsOf('status')[0]).toEqual({ value: 'disputed', text: 'Disputed' });
});

test('reports by year lead to their months', () => {
  const { years } = searchPage(newsroom);
  expect(years.map(({ year }) => year.text)).toEqual(['2024', '1987']);
  expect(years[0]?.months).toEqual([
    { href: '/articles/2024/05/', text: 'May' },
    { href: '/articles/2024/06/', text: 'June' },
  ]);
});

test('an empty archive has nothing to find and no filter', () => {
  expect(searchPage(anArchive({}))).toEqual({ isEmpty: true, filters: [], years: [] });
});

test('an article of a long archive is found by year, and its months are left out', () => {
  const articles = Array.from({ length: 72 }, (_, at) =>
    anArticle(`report-${at}`, {
      date: `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`,
    }),
  );
  const { years } = searchPage(anArchive({ articles }));
  expect(years.length).toBe(6);
  expect(years.every(({ months }) => months.length === 0)).toBe(true);
});
