/** An item of a feed as the plain text that feed readers show: the summary, then who reported it. */
import type { FeedItem } from './feed.ts';
import { feedText } from './xml.ts';

export function itemText({ summary, remark }: Pick<FeedItem, 'summary' | 'remark'>): string {
  const parts = [summary ?? '', remark].map(feedText);
  return parts.filter((part) => part !== '').join('\n\n');
}
