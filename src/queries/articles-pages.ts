/** Articles by time: the list of years, a year, a month. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { articlesMonthPath, articlesYearPath } from '#site/paths.ts';
import { calendarPlace } from './dates.ts';
import { type ArticleCard, articleCard, type Link } from './links.ts';
import { pageDate } from './page-date.ts';

/** A list of up to this many reports shows them all; a longer one leads to its months. */
const longestList = 60;

interface Counted extends Link {
  readonly count: number;
}

interface MonthList {
  readonly link: Counted;
  /** Empty where the list is too long to show them. */
  readonly articles: readonly ArticleCard[];
}

export function articlesPage(archive: Archive) {
  const { years, undated } = byYear(archive);
  const short = archive.published.length <= longestList;
  return {
    years: [...years]
      .map(([year, articles]) => ({
        year: { href: articlesYearPath(year), text: year, count: articles.length },
        months: monthLists(year, articles, short),
        yearAlone: yearAlone(articles, short),
      }))
      .reverse(),
    undated: undated.map(articleCard),
    date: pageDate(archive.published),
  };
}

export type ArticlesPageProps = ReturnType<typeof articlesPage>;

export function articlesYears(archive: Archive) {
  const years = [...byYear(archive).years];
  return years.map(([year, articles], index) => ({
    year,
    page: {
      year,
      date: pageDate(articles),
      count: articles.length,
      months: monthLists(year, articles, articles.length <= longestList),
      yearAlone: yearAlone(articles),
      previous: yearLink(years[index - 1]?.[0]),
      next: yearLink(years[index + 1]?.[0]),
    },
  }));
}

function monthLists(year: string, articles: readonly Article[], short: boolean): MonthList[] {
  return monthsOf(year, articles).map(({ link, articles: ofMonth }) => ({
    link,
    articles: short ? ofMonth.map(articleCard) : [],
  }));
}

/** Reports that are dated to a year alone. */
function yearAlone(articles: readonly Article[], short = true): ArticleCard[] {
  return short
    ? articles.filter(({ date }) => calendarPlace(date).month === null).map(articleCard)
    : [];
}

export type ArticlesYearProps = ReturnType<typeof articlesYears>[number]['page'];

export function articlesMonths(archive: Archive) {
  const months = [...byYear(archive).years].flatMap(([year, articles]) => monthsOf(year, articles));
  return months.map(({ year, month, heading, articles }, index) => ({
    year,
    month,
    page: {
      title: `${heading} ${year}`,
      path: articlesMonthPath(year, month),
      date: pageDate(articles),
      year: { href: articlesYearPath(year), text: year } satisfies Link,
      articles: articles.map(articleCard) satisfies ArticleCard[],
      previous: monthLink(months[index - 1]),
      next: monthLink(months[index + 1]),
    },
  }));
}

export type ArticlesMonthProps = ReturnType<typeof articlesMonths>[number]['page'];

/** Published articles by year; those whose date is less precise than a year apart. */
function byYear(archive: Archive) {
  const groups = Map.groupBy(archive.published, ({ date }) => calendarPlace(date).year);
  const undated = groups.get(null) ?? [];
  const years = new Map(
    [...groups].flatMap(([year, articles]) => (year === null ? [] : [[year, articles]])),
  );
  return { years, undated };
}

interface Month {
  readonly year: string;
  readonly month: string;
  readonly heading: string;
  readonly articles: readonly Article[];
  readonly link: Counted;
}

function monthsOf(year: string, articles: readonly Article[]): Month[] {
  const groups = Map.groupBy(articles, ({ date }) => calendarPlace(date).month);
  return [...groups].flatMap(([month, ofMonth]): Month[] => {
    const heading = ofMonth[0] && calendarPlace(ofMonth[0].date).monthHeading;
    if (month === null || !heading) return [];
    const link = { href: articlesMonthPath(year, month), text: heading, count: ofMonth.length };
    return [{ year, month, heading, articles: ofMonth, link }];
  });
}

function yearLink(year: string | undefined): Link | null {
  return year === undefined ? null : { href: articlesYearPath(year), text: year };
}

function monthLink(month: Month | undefined): Link | null {
  return month ? { href: month.link.href, text: `${month.heading} ${month.year}` } : null;
}
