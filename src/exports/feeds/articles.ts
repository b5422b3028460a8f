/** Feeds of articles: of the whole archive, of a topic, of an event. Drafts and withdrawn articles are in none. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { firstIsoDay } from '#archive/dates/iso-day.ts';
import { wordDate } from '#archive/dates/wording.ts';
import type { Event } from '#archive/event.ts';
import { possessive } from '#archive/text/english.ts';
import type { Topic } from '#archive/topic.ts';
import { newestFirst } from '#queries/home-page.ts';
import { site } from '#site/config.ts';
import {
  absolute,
  articlePath,
  eventFeedPath,
  eventPath,
  type FeedFormat,
  feedPath,
  homePath,
  topicFeedPath,
  topicPath,
} from '#site/paths.ts';
import { type Feed, type FeedItem, later, longestFeed } from './feed.ts';

export function archiveFeed(archive: Archive, format: FeedFormat): Feed {
  return feedOf(archive, archive.published, {
    title: site.title,
    description: site.description,
    home: homePath(),
    self: feedPath(format),
  });
}

export function topicFeed(archive: Archive, topic: Topic): Feed {
  return feedOf(archive, archive.articlesByTopic.get(topic.id) ?? [], {
    title: `${topic.name} – ${site.title}`,
    description: `Reports about ${topic.name}, as they come into the archive.`,
    home: topicPath(topic),
    self: topicFeedPath(topic),
  });
}

export function eventFeed(archive: Archive, event: Event): Feed {
  return feedOf(archive, archive.articlesByEvent.get(event.id) ?? [], {
    title: `${event.title} – ${site.title}`,
    description: `Reports of this event, as they come into the archive.`,
    home: eventPath(event),
    self: eventFeedPath(event),
  });
}

type FeedHead = Pick<Feed, 'title' | 'description' | 'home' | 'self'>;

function feedOf(archive: Archive, articles: readonly Article[], head: FeedHead): Feed {
  return {
    ...head,
    home: absolute(head.home),
    self: absolute(head.self),
    language: site.language,
    items: articles
      .toSorted(newestFirst)
      .slice(0, longestFeed)
      .map((article) => itemOf(archive, article)),
  };
}

function itemOf(archive: Archive, article: Article): FeedItem {
  const date = firstIsoDay(article.added ?? article.date);
  return {
    id: absolute(articlePath({ id: firstIdOf(article) })),
    isPermalink: true,
    link: absolute(articlePath(article)),
    title: article.title,
    language: article.language,
    textLanguage: article.textLanguage,
    summary: article.summary ?? null,
    remark: remarkOn(article),
    authors: article.byline.length > 0 ? article.byline : [article.publisher],
    publisher: article.publisher,
    origin: article.wholeOrigin,
    rights: rightsIn(article),
    date,
    updated: article.corrections.map((one) => firstIsoDay(one.date)).reduce(later, date),
    topics: article.topics.flatMap((id) => {
      const topic = archive.topicById.get(id);
      return topic ? [{ id, name: topic.name }] : [];
    }),
  };
}

/** What a file was called first: a rename puts the old id before those, and the old address leads to the new one. */
function firstIdOf({ id, formerly }: Article): string {
  return formerly.at(-1) ?? id;
}

function remarkOn({ publisher, date, wholeOrigin }: Article): string {
  const reported = `Reported by ${publisher}, ${wordDate(date)}`;
  return wholeOrigin === publisher
    ? `${reported}.`
    : `${reported}; the reporting is ${possessive(wholeOrigin)}.`;
}

function rightsIn({ rights: { holder, licence } }: Article): string | null {
  const parts = [holder === undefined ? [] : `In copyright, ${holder}.`, licence ?? []].flat();
  return parts.length > 0 ? parts.join(' ') : null;
}
