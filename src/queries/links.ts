/** Short references to articles, events, topics and publishers, as lists and lines show them. */
import { type Archive, coverageOf } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import type { ClaimStatus } from '#archive/coverage/claim-status.ts';
import { countsLabel } from '#archive/coverage/counts-wording.ts';
import { statusNames } from '#archive/coverage/status-wording.ts';
import type { Event } from '#archive/event.ts';
import type { Topic, TopicKind } from '#archive/topic.ts';
import { type LanguageMark, languageMark } from '#site/language.ts';
import { articlePath, eventPath, methodPath, publisherPath, topicPath } from '#site/paths.ts';
import { type DateWords, dateWords } from './dates.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A name that leads somewhere, in a language (BCP 47). */
export interface NameLink extends Link {
  readonly language: string;
}

export interface ArticleLink {
  readonly href: string;
  readonly title: string;
  /** Of the title. */
  readonly language: LanguageMark;
  readonly publisher: NameLink;
  readonly date: DateWords;
}

export interface ArticleCard extends ArticleLink {
  readonly summary: string | null;
  /** Of the summary (BCP 47). */
  readonly textLanguage: string;
}

export interface EventLink {
  readonly href: string;
  readonly title: string;
  readonly date: DateWords;
}

export interface EventCard extends EventLink {
  readonly summary: string | null;
  /** "2 origins · 2 reports"; `null` where no report covers it. */
  readonly counts: string | null;
  readonly mostNotable: NotableStatus | null;
}

/** The status that readers should know of first. */
export interface NotableStatus {
  readonly status: ClaimStatus;
  readonly label: string;
  readonly method: string;
}

export interface TopicLink extends Link {
  readonly kind: TopicKind;
}

export function publisherLink({ publisher, publisherSlug, language }: Article): NameLink {
  return { href: publisherPath(publisherSlug), text: publisher, language };
}

export function articleLink(article: Article): ArticleLink {
  return {
    href: articlePath(article),
    title: article.title,
    language: languageMark(article.title, article.language),
    publisher: publisherLink(article),
    date: dateWords(article.date),
  };
}

export function articleCard(article: Article): ArticleCard {
  const { summary = null, textLanguage } = article;
  return { ...articleLink(article), summary, textLanguage };
}

export function eventLink(event: Event): EventLink {
  return { href: eventPath(event), title: event.title, date: dateWords(event.date) };
}

export function eventCard(archive: Archive, event: Event): EventCard {
  const { origins, reports, mostNotable } = coverageOf(archive, event);
  return {
    ...eventLink(event),
    summary: event.summary ?? null,
    counts: reports.length > 0 ? countsLabel(origins.length, reports.length) : null,
    mostNotable: mostNotable && {
      status: mostNotable,
      label: statusNames[mostNotable],
      method: methodPath(mostNotable),
    },
  };
}

export function topicLink(topic: Topic): TopicLink {
  return { href: topicPath(topic), text: topic.name, kind: topic.kind };
}

/** The topics of a list of ids, in its order; those that aren't there are left out. */
export function topicLinks(archive: Archive, ids: readonly string[]): TopicLink[] {
  return ids.flatMap((id) => {
    const topic = archive.topicById.get(id);
    return topic ? [topicLink(topic)] : [];
  });
}
