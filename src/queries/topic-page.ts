/** One topic: what it is, its articles and events in time, what it said and what was said of it. */
import type { Archive } from '#archive/archive.ts';
import { compareDates } from '#archive/dates/edtf-date.ts';
import { distinct } from '#archive/distinct.ts';
import type { Topic } from '#archive/topic.ts';
import { languageMark, languageName } from '#site/language.ts';
import { topicPath } from '#site/paths.ts';
import { bodyRef } from './body-ref.ts';
import { compareNames } from './collation.ts';
import { articleCard, eventCard, type Link, topicLink, topicLinks } from './links.ts';
import { pageDate } from './page-date.ts';
import { statementsOfTopic } from './topic-statements.ts';

export function topicPage(archive: Archive, topic: Topic) {
  return {
    topic: {
      id: topic.id,
      path: topicPath(topic),
      name: topic.name,
      kind: topic.kind,
      names: Object.entries(topic.names).map(([lang, name]) => ({
        name,
        language: languageMark(name, lang),
        languageName: languageName(lang),
      })),
      aliases: topic.aliases,
      wikidata: topic.wikidata ?? null,
    },
    body: bodyRef(topic),
    moments: momentsOf(archive, topic),
    date: pageDate(archive.articlesByTopic.get(topic.id) ?? []),
    counts: {
      articles: archive.articlesByTopic.get(topic.id)?.length ?? 0,
      events: archive.eventsByTopic.get(topic.id)?.length ?? 0,
    },
    said: statementsOfTopic(archive, topic),
    related: topicLinks(archive, topic.related),
    foundWith: foundWith(archive, topic),
  };
}

export type TopicPageProps = ReturnType<typeof topicPage>;

/** Its events and articles in one list by time; an event comes before a report of the same day. */
function momentsOf(archive: Archive, topic: Topic) {
  const events = (archive.eventsByTopic.get(topic.id) ?? []).map((event) => ({
    date: event.date,
    item: { kind: 'event' as const, event: eventCard(archive, event) },
  }));
  const articles = (archive.articlesByTopic.get(topic.id) ?? []).map((article) => ({
    date: article.date,
    item: { kind: 'report' as const, report: articleCard(article) },
  }));
  return [...events, ...articles]
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ item }) => item);
}

/** How many of the topics most often found with it are shown. */
const maxFoundWith = 12;

/** Topics of the same articles and events, those that share most first. */
function foundWith(archive: Archive, topic: Topic): (Link & { readonly count: number })[] {
  const shared = [
    ...(archive.articlesByTopic.get(topic.id) ?? []),
    ...(archive.eventsByTopic.get(topic.id) ?? []),
  ].flatMap(({ topics }) => distinct(topics));
  const counts = Map.groupBy(
    shared.filter((id) => id !== topic.id),
    (id) => id,
  );
  return [...counts]
    .flatMap(([id, uses]) => {
      const other = archive.topicById.get(id);
      return other ? [{ ...topicLink(other), count: uses.length }] : [];
    })
    .sort((a, b) => b.count - a.count || compareNames(a.text, b.text))
    .slice(0, maxFoundWith);
}
