import { expect, test } from 'vitest';
import { articlesMonths, articlesPage, articlesYears } from '#queries/articles-pages.ts';
import { anArchive, anArticle } from '../../support/builders.ts';
import { newsroom } from './newsroom.ts';

const dated = (...dates: string[]) =>
  anArchive({
    articles: dates.map((date, index) =>
      anArticle(`report-${String(index).padStart(3, '0')}`, { date, dateNote: 'Why.' }),
    ),
  });

test('the list has its years, newest first, with counts, and what has no year apart', () => {
  const { years, undated } = articlesPage(newsroom);
  expect(years.map(({ year }) => year)).toEqual([
    { href: '/articles/2024/', text: '2024', count: 8 },
    { href: '/articles/1987/', text: '1987', count: 1 },
  ]);
  expect(undated.map(({ title }) => title)).toEqual(['Steering below the bridge']);
});

test('a year has its months, and what is dated to the year alone', () => {
  const [year] = articlesYears(dated('2024-01', '2024', '2024-03-02', '2024-03-01', '2024-22'));
  expect(year?.year).toBe('2024');
  expect(year?.page.count).toBe(5);
  expect(
    year?.page.months.map(({ link, articles }) => [
      link.text,
      link.href,
      link.count,
      articles.length,
    ]),
  ).toEqual([
    ['January', '/articles/2024/01/', 1, 1],
    ['March', '/articles/2024/03/', 2, 2],
  ]);
  expect(year?.page.yearAlone.map(({ date }) => date.text)).toEqual(['2024', 'summer 2024']);
});

test('a month has its articles in order', () => {
  const months = articlesMonths(dated('2024-03-02', '2024-03-01', '2024-03'));
  expect(months.map(({ year, month, page }) => [year, month, page.title])).toEqual([
    ['2024', '03', 'March 2024'],
  ]);
  expect(months[0]?.page.articles.map(({ date }) => date.text)).toEqual([
    '1 March 2024',
    'March 2024',
    '2 March 2024',
  ]);
});

test('an interval stands where it begins', () => {
  const months = articlesMonths(dated('2023-12-30/2024-01-02'));
  expect(months.map(({ year, month }) => [year, month])).toEqual([['2023', '12']]);
});

test('one without a beginning stands where it ends', () => {
  expect(articlesMonths(dated('../2024-05-02')).map(({ month }) => month)).toEqual(['05']);
});

test('years and months lead to those before and after, over whatever lies between', () => {
  const archive = dated('2022-11', '2022-12', '2024-01', '2025');
  expect(articlesYears(archive).map(({ page }) => [page.previous?.text, page.next?.text])).toEqual([
    [undefined, '2024'],
    ['2022', '2025'],
    ['2024', undefined],
  ]);
  expect(articlesMonths(archive).map(({ page }) => [page.previous?.text, page.next?.href])).toEqual(
    [
      [undefined, '/articles/2022/12/'],
      ['November 2022', '/articles/2024/01/'],
      ['December 2022', undefined],
    ],
  );
});

test('each month stands once, in order, however the dates of its articles are written', () => {
  const archive = dated(
    '2024-05/2024-07',
    '2024-05-02',
    '2024-06',
    '2024-05-31',
    '2024/2026',
    '2024-04-30/..',
  );
  const months = articlesMonths(archive).map(({ month }) => month);
  expect(months).toEqual(['04', '05', '06']);
});

test('a long year leads to its months and shows no list', () => {
  const [year] = articlesYears(dated(...Array.from({ length: 61 }, () => '2024-05-02')));
  expect(year?.page.months.map(({ link, articles }) => [link.count, articles.length])).toEqual([
    [61, 0],
  ]);
});

test('withdrawn articles and drafts are in no list', () => {
  const listed = articlesMonths(newsroom).flatMap(({ page }) => page.articles);
  expect(listed.map(({ title }) => title)).not.toContain('Thirty cables cracked');
  expect(listed).toHaveLength(8);
});
