/** In which language an item of a feed is, beside its title. */
import { languageMark } from '#site/language.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Of what it says (BCP 47): of the summary, where there is one; the remark below it is always the archive's own. */
export function saidIn(
  { summary, language, textLanguage }: Pick<FeedItem, 'summary' | 'language' | 'textLanguage'>,
  feed: Pick<Feed, 'language'>,
): string {
  return summary === null ? feed.language : languageMark(summary, textLanguage, language).lang;
}
