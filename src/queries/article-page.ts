/** One article: the report, whom it relies on, what it reports, and the status of that. */
import type { Archive } from '#archive/archive.ts';
import type { Source } from '#archive/article/source.ts';
import type { Article } from '#archive/article.ts';
import { bodyLanguage } from '#archive/text/text-language.ts';
import { languageMark } from '#site/language.ts';
import { topicPath } from '#site/paths.ts';
import { claimsOf, eventsInOrder } from './article-claims.ts';
import { articleView } from './article-view.ts';
import { bodyRef } from './body-ref.ts';
import { correctionNotes } from './correction-view.ts';
import { dateWords } from './dates.ts';
import { type ArticleLink, articleLink, type EventLink, eventLink, topicLinks } from './links.ts';
import { picturesOf } from './pictures.ts';
import { relationOf } from './relation.ts';
import { type SourceView, sourceView } from './statement-view.ts';

export function articlePage(archive: Archive, article: Article) {
  const withdrawn = article.status === 'withdrawn';
  return {
    article: articleView(archive, article),
    isDraft: article.status === 'draft',
    notes: correctionNotes(article),
    withdrawal: withdrawalOf(article),
    body:
      withdrawn || article.rights.text === 'none'
        ? null
        : bodyRef(article, languageMark('', bodyLanguage(article, article))),
    pictures: picturesOf(article),
    claims: withdrawn ? [] : claimsOf(archive, article),
    relation: withdrawn ? [] : relationOf(archive, article),
    sources: withdrawn ? [] : article.sources.map((source) => sourceItem(article, source)),
    events: eventsOf(archive, article),
    topics: topicLinks(archive, article.topics),
    ...neighbours(archive, article),
    basedOn: basedOn(archive, article),
  };
}

export type ArticlePageProps = ReturnType<typeof articlePage>;

function withdrawalOf(article: Article) {
  if (article.status !== 'withdrawn') return null;
  const correction = article.corrections.findLast(({ kind }) => kind === 'withdrawal');
  return correction ? { date: dateWords(correction.date), why: correction.why } : null;
}

function sourceItem(
  article: Article,
  source: Source,
): SourceView & { kind: string; topic: string | null } {
  return {
    ...sourceView(source, article),
    kind: source.kind,
    topic: source.topic ? topicPath({ id: source.topic }) : null,
  };
}

interface EventItem {
  readonly event: EventLink;
  readonly summary: string | null;
  /** Other reports of the same event. */
  readonly others: readonly ArticleLink[];
}

function eventsOf(archive: Archive, article: Article): EventItem[] {
  return eventsInOrder(archive, article).map((event) => ({
    event: eventLink(event),
    summary: event.summary ?? null,
    others: (archive.articlesByEvent.get(event.id) ?? [])
      .filter(({ id }) => id !== article.id)
      .map(articleLink),
  }));
}

function neighbours(archive: Archive, article: Article) {
  const at = archive.articlePosition.get(article.id);
  const before = at === undefined ? undefined : archive.published[at - 1];
  const after = at === undefined ? undefined : archive.published[at + 1];
  return {
    previous: before ? articleLink(before) : null,
    next: after ? articleLink(after) : null,
  };
}

function basedOn(archive: Archive, article: Article): ArticleLink | null {
  const base = article.basedOn === undefined ? undefined : archive.articleById.get(article.basedOn);
  return base ? articleLink(base) : null;
}
