/** Pages that lead to others, in the words of schema.org: lists of reports, the timeline, topics, publishers. */
import type { CollectionPageLeaf, Thing, WithContext } from 'schema-dts';
import type { TopicPageProps } from '#queries/topic-page.ts';
import { site } from '#site/config.ts';
import { absolute } from '#site/paths.ts';
import { theArchive, theTopics, topicThing } from './parts.ts';

export interface ListPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

/** In: a page, and what all of it is about, if that is one thing. */
export function collectionPage(
  { title, description, path }: ListPage,
  about?: Thing,
): WithContext<CollectionPageLeaf> {
  const url = absolute(path);
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: site.language,
    ...(about !== undefined && { about }),
    isPartOf: theArchive(),
  };
}

/** The index of topics: a page, and the set of terms that it lists. */
export function topicsCollection(page: ListPage): WithContext<CollectionPageLeaf> {
  return { ...collectionPage(page), mainEntity: theTopics() };
}

/** The page of a topic: a term of the index, and the person, place or organisation that it represents. */
export function topicCollection(
  topic: TopicPageProps['topic'],
  page: ListPage,
): WithContext<CollectionPageLeaf> {
  const names = [...topic.aliases, ...topic.names.map(({ name }) => name)];
  return {
    ...collectionPage(page, topic.kind === 'subject' ? undefined : topicThing(topic)),
    mainEntity: {
      '@type': 'DefinedTerm',
      '@id': `${absolute(page.path)}#page-main`,
      name: topic.name,
      termCode: topic.id,
      ...(names.length > 0 && { alternateName: names }),
      inDefinedTermSet: theTopics(),
    },
  };
}
