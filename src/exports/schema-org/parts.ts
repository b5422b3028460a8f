/** What the pages' descriptions in the words of schema.org share: people, newsrooms, topics, the archive itself. */
import type {
  DefinedTermSetLeaf,
  EventLeaf,
  NewsArticleLeaf,
  Organization,
  Person,
  Place,
  Thing,
  WebSiteLeaf,
} from 'schema-dts';
import type { Article } from '#archive/article.ts';
import type { Event } from '#archive/event.ts';
import type { Topic } from '#archive/topic.ts';
import { newsroomWords } from '#exports/citations/name-words.ts';
import { citedName } from '#exports/citations/person-name.ts';
import { site } from '#site/config.ts';
import {
  absolute,
  articlePath,
  eventPath,
  homePath,
  publisherPath,
  topicPath,
  topicsPath,
} from '#site/paths.ts';

export function theArchive(): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': absolute(homePath()),
    name: site.title,
    url: absolute(homePath()),
  };
}

export function theTopics(): DefinedTermSetLeaf {
  const url = absolute(topicsPath());
  return { '@type': 'DefinedTermSet', '@id': url, name: `Topics of ${site.title}`, url };
}

export function publisherThing({ publisher, publisherSlug }: Article): Organization {
  return {
    '@type': 'Organization',
    '@id': absolute(publisherPath(publisherSlug)),
    name: publisher,
  };
}

/** A name of a byline: a person, or a newsroom where it says so. */
export function nameThing(article: Article, printed: string): Person | Organization {
  return isNewsroom(article, printed)
    ? { '@type': 'Organization', name: printed }
    : personThing(article, printed);
}

export function personThing(article: Article, printed: string): Person {
  const { language, familyNames } = article;
  const name = citedName(printed, { language, family: familyNames.get(printed) });
  if ('literal' in name) return { '@type': 'Person', name: printed };
  const { family, given } = name;
  return { '@type': 'Person', name: printed, familyName: family, givenName: given };
}

function isNewsroom({ publisher, wholeOrigin }: Article, printed: string): boolean {
  return (
    [publisher, wholeOrigin].some((outlet) => printed.startsWith(outlet)) ||
    /^\p{Lu}{2,}$/u.test(printed) ||
    printed.split(/\s+/).some((word) => newsroomWords.has(word.toLowerCase()))
  );
}

/** An article where another thing refers to it. */
export function articleReference(article: Article): NewsArticleLeaf {
  return {
    '@type': 'NewsArticle',
    '@id': absolute(articlePath(article)),
    headline: article.title,
    inLanguage: article.language,
    publisher: publisherThing(article),
  };
}

export function eventReference(event: Event): EventLeaf {
  return { '@type': 'Event', '@id': absolute(eventPath(event)), name: event.title };
}

/** A topic as what it is: a person, a place, an organisation; a subject is a term of the index. */
export function topicThing(
  topic: Pick<Topic, 'id' | 'name' | 'kind'> & { readonly wikidata?: string | null | undefined },
): Thing {
  const facts = {
    '@id': absolute(topicPath(topic)),
    name: topic.name,
    ...(topic.wikidata == null
      ? {}
      : { sameAs: `https://www.wikidata.org/wiki/${topic.wikidata}` }),
  };
  switch (topic.kind) {
    case 'person':
      return { '@type': 'Person', ...facts };
    case 'place':
      return { '@type': 'Place', ...facts };
    case 'organisation':
      return { '@type': 'Organization', ...facts };
    case 'subject':
      return { '@type': 'DefinedTerm', ...facts };
  }
}

export function placeThing(topic: Topic): Place {
  return { '@type': 'Place', '@id': absolute(topicPath(topic)), name: topic.name };
}
