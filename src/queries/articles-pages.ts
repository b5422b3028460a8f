/** Articles by time: the list of years, a year, a month. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { articlesMonthPath, articlesYearPath } from '#site/paths.ts';
import { calendarPlace } from './dates.ts';
import { type ArticleCard, articleCard, type Link } from './links.ts';

/** A year of up to this many reports shows them all; a longer one leads to its months. */
const longestYearList = 60;

interface Counted extends Link {
  readonly count: number;
}

export function articlesPage(archive: Archive) {
  const { years, undated } = byYear(archive);
  return {
    years: [...years]
      .map(([year, articles]) => ({
        year: { href: articlesYearPath(year), text: year, count: articles.length },
        months: monthsOf(year, articles).map(({ link }) => link),
      }))
      .reverse(),
    undated: undated.map(articleCard),
  };
}

export type ArticlesPageProps = ReturnType<typeof articlesPage>;

export function articlesYears(archive: Archive) {
  const years = [...byYear(archive).years];
  return years.map(([year, articles], index) => {
    const months = monthsOf(year, articles);
    const short = articles.length <= longestYearList;
    return {
      year,
      page: {
        year,
        count: articles.length,
        months: months.map(({ link, articles: ofMonth }) => ({
          link,
          articles: short ? ofMonth.map(articleCard) : [],
        })),
        yearAlone: articles
          .filter(({ date }) => calendarPlace(date).month === null)
          .map(articleCard),
        previous: yearLink(years[index - 1]?.[0]),
        next: yearLink(years[index + 1]?.[0]),
      },
    };
  });
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
