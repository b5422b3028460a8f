/** A feed as JSON Feed 1.1 (jsonfeed.org). */
import { type Feed, type FeedItem, startOfDay } from './feed.ts';
import { itemLanguage, itemText } from './item-text.ts';
import { feedText } from './xml.ts';

export function writeJsonFeed(feed: Feed): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedText(feed.title),
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feedText(feed.description),
    language: feed.language,
    items: feed.items.map((item) => jsonItem(item, feed)),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function jsonItem(item: FeedItem, feed: Feed) {
  return {
    id: item.id,
    url: item.link,
    title: feedText(item.title) || item.link,
    content_text: itemText(item),
    ...(item.summary !== null && { summary: feedText(item.summary) }),
    ...(item.date !== null && { date_published: startOfDay(item.date).toISOString() }),
    ...(item.updated !== null && { date_modified: startOfDay(item.updated).toISOString() }),
    authors: item.authors.map((name) => ({ name: feedText(name) })),
    tags: item.topics.map(({ name }) => feedText(name)),
    // Of what it holds: readers set the whole of it in this language.
    language: itemLanguage(item, feed),
  };
}
