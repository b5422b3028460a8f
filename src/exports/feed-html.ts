/** An item of a feed as the little HTML that feed readers show: the summary, then who reported it. */
import { textDirection } from '#site/language.ts';
import type { Feed, FeedItem } from './feed.ts';
import { escapeText, feedText } from './feed-xml.ts';

export function itemHtml({ summary, remark, language }: FeedItem, feed: Feed): string {
  const own = paragraph(remark, feed.language);
  return summary === null ? own : paragraph(summary, language) + own;
}

function paragraph(text: string, language: string): string {
  const direction = textDirection(language);
  return `<p lang="${language}" dir="${direction}">${escapeText(feedText(text))}</p>`;
}
