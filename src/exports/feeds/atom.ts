/** A feed as Atom (RFC 4287). */
import { generateAtomFeed } from 'feedsmith';
import { type Feed, type FeedItem, startOfDay, updatedOf } from './feed.ts';
import { itemLanguage, itemText } from './item-text.ts';
import { feedText, finishXml } from './xml.ts';

/** Atom asks for a day even where the content has none: the first that computers count. */
const noDay = '1970-01-01';

export function writeAtom(feed: Feed): string {
  const written = generateAtomFeed(
    {
      id: feed.self,
      title: plain(feed.title),
      subtitle: plain(feed.description),
      updated: startOfDay(updatedOf(feed) ?? noDay),
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.home, rel: 'alternate', type: 'text/html' },
      ],
      xml: { lang: feed.language },
      entries: feed.items.map((item) => atomEntry(item, feed)),
    },
    { strict: true },
  );
  return finishXml(written);
}

function atomEntry(item: FeedItem, feed: Feed) {
  return {
    id: item.id,
    title: plain(feedText(item.title) || item.link),
    updated: startOfDay(item.updated ?? noDay),
    ...(item.date !== null && { published: startOfDay(item.date) }),
    links: [{ href: item.link, rel: 'alternate', type: 'text/html' }],
    authors: item.authors.map(person),
    contributors: [...new Set([item.publisher, item.origin])].map(person),
    categories: item.topics.map(({ id, name }) => ({ term: id, label: feedText(name) })),
    summary: { value: itemText(item), type: 'text', ...inLanguage(itemLanguage(item, feed), item) },
    ...(item.rights !== null && {
      rights: { ...plain(item.rights), ...inLanguage(feed.language, item) },
    }),
    xml: { lang: item.language },
  };
}

/** The language of an element, where it is not the entry's, which is its title's. */
function inLanguage(lang: string, { language }: FeedItem) {
  return lang === language ? {} : { xml: { lang } };
}

function plain(text: string) {
  return { value: feedText(text), type: 'text' };
}

function person(name: string) {
  return { name: feedText(name) };
}
