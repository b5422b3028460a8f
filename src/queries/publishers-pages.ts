/** Outlets: what each published, and whose reporting it was. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { site } from '#site/config.ts';
import { publisherPath } from '#site/paths.ts';
import { compareNames } from './collation.ts';
import { type ArticleCard, articleCard } from './links.ts';
import { pageDate } from './page-date.ts';

interface ReportsOfOrigin {
  readonly origin: string;
  /** Whether that is the outlet itself. */
  readonly own: boolean;
  readonly articles: readonly ArticleCard[];
}

export function publishersPage(archive: Archive) {
  return {
    date: pageDate(archive.published),
    publishers: [...archive.articlesByPublisher]
      .map(([slug, articles]) => ({
        href: publisherPath(slug),
        text: articles[0]?.publisher ?? slug,
        language: articles[0]?.language ?? site.language,
        count: articles.length,
        own: articles.filter(isOwn).length,
        ...relayedOf(archive, articles),
      }))
      .sort((a, b) => compareNames(a.text, b.text)),
  };
}

export type PublishersPageProps = ReturnType<typeof publishersPage>;

export function publisherPages(archive: Archive) {
  return [...archive.articlesByPublisher].map(([slug, articles]) => ({
    slug,
    page: publisherPage(archive, slug, articles),
  }));
}

function publisherPage(archive: Archive, slug: string, articles: readonly Article[]) {
  const name = articles[0]?.publisher ?? slug;
  const voices = whoSaysWhat(archive, name, articles);
  return {
    name,
    language: articles[0]?.language ?? site.language,
    voices,
    ...relayedOf(archive, articles),
    path: publisherPath(slug),
    date: pageDate(articles),
    count: articles.length,
    own: articles.filter(isOwn).length,
    origins: [...Map.groupBy(articles, ({ wholeOrigin }) => wholeOrigin)]
      .map(([origin, ofOrigin]): ReportsOfOrigin => ({
        origin,
        own: origin === name,
        articles: ofOrigin.map(articleCard),
      }))
      .sort(
        (a, b) =>
          Number(b.own) - Number(a.own) ||
          b.articles.length - a.articles.length ||
          compareNames(a.origin, b.origin),
      ),
  };
}

/** How many statements its reports make, and how many of them are another newsroom's reporting. */
function relayedOf(archive: Archive, articles: readonly Article[]) {
  const statements = articles.flatMap(({ id, publisher }) =>
    (archive.statementsByArticle.get(id) ?? []).map(({ origin }) => origin === publisher),
  );
  return {
    statements: statements.length,
    relayed: statements.filter((isOwnReporting) => !isOwnReporting).length,
  };
}

/** Whose reporting the statements of its reports are, by numbers. */
function whoSaysWhat(archive: Archive, name: string, articles: readonly Article[]) {
  const statements = articles.flatMap(({ id }) => archive.statementsByArticle.get(id) ?? []);
  return [...Map.groupBy(statements, ({ origin }) => origin)]
    .map(([origin, ofOrigin]) => ({
      origin,
      own: origin === name,
      statements: ofOrigin.length,
      reports: new Set(ofOrigin.map(({ article }) => article)).size,
    }))
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        b.statements - a.statements ||
        compareNames(a.origin, b.origin),
    );
}

export type PublisherPageProps = ReturnType<typeof publisherPage>;

function isOwn({ wholeOrigin, publisher }: Article): boolean {
  return wholeOrigin === publisher;
}
