/** A report in the words of schema.org: never a verdict on it (`ClaimReview`), for the archive compares. */
import type { CorrectionComment, CreativeWork, NewsArticleLeaf, WithContext } from 'schema-dts';
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { isWebAddress } from '#archive/fields.ts';
import { exactDay } from '#exports/exact-date.ts';
import { correctionViews } from '#queries/correction-view.ts';
import { absolute, articlePath } from '#site/paths.ts';
import {
  articleReference,
  eventReference,
  nameThing,
  personThing,
  publisherThing,
  theArchive,
  topicThing,
} from './parts.ts';

type Origins = Pick<NewsArticleLeaf, 'isBasedOn' | 'translationOfWork' | 'citation' | 'archivedAt'>;
type Rights = Pick<NewsArticleLeaf, 'copyrightHolder' | 'license'>;
type Content = Pick<NewsArticleLeaf, 'description' | 'about' | 'mentions'>;

export function newsArticle(archive: Archive, article: Article): WithContext<NewsArticleLeaf> {
  const url = absolute(articlePath(article));
  const day = exactDay(article.date);
  const isWithdrawn = article.status === 'withdrawn';
  const authors = article.byline.map((name) => nameThing(article, name));
  const editors = article.editors.map((name) => personThing(article, name));
  const corrections = correctionsOf(article);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    inLanguage: article.language,
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    publisher: publisherThing(article),
    ...(day !== null && { datePublished: day }),
    ...(article.dateline !== undefined && { dateline: article.dateline }),
    ...originsOf(archive, article),
    ...rightsOf(article),
    ...(corrections.length > 0 && { correction: corrections }),
    ...(article.version !== null && { version: article.version }),
    ...(isWithdrawn ? { creativeWorkStatus: 'Withdrawn' } : contentOf(archive, article)),
    isPartOf: theArchive(),
  };
}

/** Where it comes from: the report that it repeats, the copy that was read, and the copies that were kept. */
function originsOf(archive: Archive, article: Article): Origins {
  const { copy, basedOn, language } = article;
  const base = basedOn === undefined ? undefined : archive.articleById.get(basedOn);
  const archived = (copy?.archived ?? []).map(({ url }) => url);
  const basis = [copy?.url ?? [], base ? articleReference(base) : []].flat();
  const isTranslation = base && primary(base.language) !== primary(language);
  return {
    ...(basis.length > 0 && { isBasedOn: basis }),
    ...(isTranslation && { translationOfWork: articleReference(base) }),
    ...(copy?.url !== undefined && {
      citation: { '@type': 'CreativeWork', name: article.title, url: copy.url },
    }),
    ...(archived.length > 0 && { archivedAt: archived }),
  };
}

function primary(language: string): string | undefined {
  return language.split('-')[0];
}

function rightsOf({ rights }: Article): Rights {
  const { holder, licence } = rights;
  return {
    ...(holder !== undefined && { copyrightHolder: { '@type': 'Organization', name: holder } }),
    ...(licence !== undefined && { license: licenceThing(licence) }),
  };
}

function licenceThing(licence: string): string | CreativeWork {
  return isWebAddress(licence) ? licence : { '@type': 'CreativeWork', name: licence };
}

function correctionsOf(article: Article): CorrectionComment[] {
  return correctionViews(article).map(({ name, date, why, was, now, href }) => ({
    '@type': 'CorrectionComment',
    text: [`${name}: ${why}`, was === null ? [] : `Was: ${was}`, now === null ? [] : `Now: ${now}`]
      .flat()
      .join(' '),
    ...(date.machine?.length === 10 && { datePublished: date.machine }),
    url: absolute(href),
  }));
}

/** What it reports; a withdrawn report no longer does. */
function contentOf(archive: Archive, article: Article): Content {
  const { summary } = article;
  const topics = article.topics.flatMap((id) => archive.topicById.get(id) ?? []);
  const events = article.events.flatMap((id) => archive.eventById.get(id) ?? []);
  return {
    ...(summary !== undefined && { description: summary }),
    ...(topics.length > 0 && { about: topics.map(topicThing) }),
    ...(events.length > 0 && { mentions: events.map(eventReference) }),
  };
}
