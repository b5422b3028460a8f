/** The topic index: A to Z with see-references, and by kind. */
import type { Archive } from '#archive/archive.ts';
import { fold } from '#archive/text/fold.ts';
import { type Topic, type TopicKind, topicKinds } from '#archive/topic.ts';
import { topicPath } from '#site/paths.ts';
import { compareNames, initialOf } from './collation.ts';
import { type Link, topicLinks } from './links.ts';
import { pageDate } from './page-date.ts';

export interface TopicEntry extends Link {
  readonly kind: TopicKind;
  readonly articles: number;
  readonly events: number;
  readonly seeAlso: readonly Link[];
}

/** An alias, which leads to the topic that it is another name of. */
export interface SeeReference {
  readonly alias: string;
  /** BCP 47; `null` where the topic's file says of none. */
  readonly language: string | null;
  readonly see: Link;
}

export type IndexEntry =
  ({ readonly entry: 'topic' } & TopicEntry) | ({ readonly entry: 'see' } & SeeReference);

export function topicsPage(archive: Archive) {
  const topics = archive.topics.map((topic) => topicEntry(archive, topic));
  const entries = [
    ...topics.map((topic): IndexEntry => ({ entry: 'topic', ...topic })),
    ...archive.topics.flatMap(seeReferences).map((see): IndexEntry => ({ entry: 'see', ...see })),
  ].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
  return {
    letters: [...Map.groupBy(entries, (entry) => initialOf(nameOf(entry)))].map(
      ([letter, ofLetter]) => ({ letter, entries: ofLetter }),
    ),
    kinds: topicKinds.flatMap((kind) => {
      const ofKind = topics.filter((topic) => topic.kind === kind);
      return ofKind.length > 0
        ? [{ kind, topics: ofKind.sort((a, b) => compareNames(a.text, b.text)) }]
        : [];
    }),
    count: topics.length,
    date: pageDate(archive.published),
  };
}

export type TopicsPageProps = ReturnType<typeof topicsPage>;

function topicEntry(archive: Archive, topic: Topic): TopicEntry {
  return {
    href: topicPath(topic),
    text: topic.name,
    kind: topic.kind,
    articles: archive.articlesByTopic.get(topic.id)?.length ?? 0,
    events: archive.eventsByTopic.get(topic.id)?.length ?? 0,
    seeAlso: topicLinks(archive, topic.related),
  };
}

/** Other names that an index files elsewhere than the name itself. */
function seeReferences(topic: Topic): SeeReference[] {
  const names = new Map(
    [
      ...topic.aliases.map((name) => ({ name, language: null })),
      ...Object.entries(topic.names).map(([language, name]) => ({ name, language })),
    ].map((one) => [fold(one.name), one]),
  );
  names.delete(fold(topic.name));
  return [...names.values()].map(({ name: alias, language }) => ({
    alias,
    language,
    see: { href: topicPath(topic), text: topic.name },
  }));
}

function nameOf(entry: IndexEntry): string {
  return entry.entry === 'topic' ? entry.text : entry.alias;
}
