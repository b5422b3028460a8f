/** A feed as RSS 2.0, with Dublin Core for what RSS has no place for: authors, languages, publishers, origins, rights. */
import { generateRssFeed } from 'feedsmith';
import { type Feed, type FeedItem, startOfDay, updatedOf } from './feed.ts';
import { itemText } from './item-text.ts';
import { feedText, finishXml } from './xml.ts';

export function writeRss(feed: Feed): string {
  const updated = updatedOf(feed);
  const written = generateRssFeed(
    {
      title: rssText(feed.title),
      link: feed.home,
      description: rssText(feed.description),
      language: feed.language,
      ...(updated !== null && { lastBuildDate: startOfDay(updated) }),
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.items.map((item) => rssItem(item)),
    },
    { strict: true },
  );
  return finishXml(written);
}

function rssItem(item: FeedItem) {
  return {
    title: rssText(item.title) || item.link,
    link: item.link,
    description: withoutTags(itemText(item)),
    guid: { value: item.id, isPermaLink: item.isPermalink },
    categories: item.topics.map(({ name }) => ({ name: rssText(name) })),
    ...(item.date !== null && { pubDate: startOfDay(item.date) }),
    dc: {
      creators: item.authors.map(rssText),
      publishers: [rssText(item.publisher)],
      languages: [item.language],
      ...(item.origin !== item.publisher && { sources: [rssText(item.origin)] }),
      ...(item.rights !== null && { rights: [rssText(item.rights)] }),
    },
  };
}

function rssText(text: string): string {
  return withoutTags(feedText(text));
}

/**
 * RSS does not say whether a text is HTML, and many readers take it for that. So that none sees a tag or a comment in it, a
 * space goes behind a `<` that could begin one.
 */
function withoutTags(text: string): string {
  return text.replace(/<(?=[a-z!/?])/gi, '< ');
}
