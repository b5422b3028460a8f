/** The text of a feed's item, and the language that it is in. */
import { languageMark } from '#site/language.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedText } from './xml.ts';

/** The plain text that feed readers show: the summary, then who reported it. */
export function itemText({ summary, remark }: Pick<FeedItem, 'summary' | 'remark'>): string {
  const parts = [summary ?? '', remark].map(feedText);
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Beside its title (BCP 47): of the summary, where there is one; the remark below it is always the archive's own. */
export function itemLanguage(
  { summary, language, textLanguage }: Pick<FeedItem, 'summary' | 'language' | 'textLanguage'>,
  feed: Pick<Feed, 'language'>,
): string {
  return summary === null ? feed.language : languageMark(summary, textLanguage, language).lang;
}
