/** A feed as RSS 2.0, with Dublin Core for what RSS has no place for: authors, languages, publishers, origins, rights. */
import { generateRssFeed } from 'feedsmith';
import { type Feed, type FeedItem, startOfDay, updatedOf } from './feed.ts';
import { itemHtml } from './feed-html.ts';
import { feedText, finishXml } from './feed-xml.ts';

export function writeRss(feed: Feed): string {
  const updated = updatedOf(feed);
  const written = generateRssFeed(
    {
      title: feedText(feed.title),
      link: feed.home,
      description: feedText(feed.description),
      language: feed.language,
      ...(updated !== null && { lastBuildDate: startOfDay(updated) }),
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.items.map((item) => rssItem(item, feed)),
    },
    { strict: true },
  );
  return finishXml(written);
}

function rssItem(item: FeedItem, feed: Feed) {
  return {
    title: feedText(item.title) || item.link,
    link: item.link,
    description: itemHtml(item, feed),
    guid: { value: item.id, isPermaLink: item.isPermalink },
    categories: item.topics.map(({ name }) => ({ name: feedText(name) })),
    ...(item.date !== null && { pubDate: startOfDay(item.date) }),
    dc: {
      creators: item.authors.map(feedText),
      publishers: [feedText(item.publisher)],
      languages: [item.language],
      ...(item.origin !== item.publisher && { sources: [feedText(item.origin)] }),
      ...(item.rights !== null && { rights: [feedText(item.rights)] }),
    },
  };
}
