/** The feed of what was corrected, clarified, updated or withdrawn, newest first. */
import type { Archive } from '#archive/archive.ts';
import type { Correction } from '#archive/article/correction.ts';
import type { Article } from '#archive/article.ts';
import { compareDates } from '#archive/dates/edtf-date.ts';
import { firstIsoDay } from '#archive/dates/iso-day.ts';
import { wordDate } from '#archive/dates/wording.ts';
import { compareText } from '#archive/problem.ts';
import { capitalise } from '#archive/text/english.ts';
import { keyedCorrections } from '#exports/correction-keys.ts';
import { site } from '#site/config.ts';
import { absolute, articlePath, correctionsFeedPath, correctionsPath } from '#site/paths.ts';
import { type Feed, type FeedItem, longestFeed } from './feed.ts';

export function correctionsFeed(archive: Archive): Feed {
  const corrections = archive.articles
    .filter(({ status }) => status !== 'draft')
    .flatMap((article) => keyedCorrections(article).map((one) => ({ ...one, article })))
    .sort(
      (a, b) =>
        compareDates(b.correction.date, a.correction.date) ||
        compareText(a.article.id, b.article.id) ||
        compareText(a.key, b.key),
    );
  return {
    title: `Corrections – ${site.title}`,
    description: 'What was corrected, clarified, updated or withdrawn, and why.',
    home: absolute(correctionsPath()),
    self: absolute(correctionsFeedPath()),
    language: site.language,
    items: corrections
      .slice(0, longestFeed)
      .map(({ article, correction, key }) => itemOf(article, correction, key)),
  };
}

function itemOf(article: Article, correction: Correction, key: string): FeedItem {
  const day = firstIsoDay(correction.date);
  const address = absolute(articlePath(article));
  const first = absolute(articlePath({ id: article.formerly.at(-1) ?? article.id }));
  return {
    id: `${first}#correction-${encodeURIComponent(key)}`,
    isPermalink: false,
    link: `${address}#page-corrections`,
    title: `${capitalise(correction.kind)}: ${article.title}`,
    // The archive's own word comes before the headline.
    language: site.language,
    textLanguage: site.language,
    summary: null,
    remark: remarkOn(article, correction),
    authors: [site.title],
    publisher: article.publisher,
    origin: article.wholeOrigin,
    rights: null,
    date: day,
    updated: day,
    topics: [],
  };
}

/** Of a withdrawn article it says why, and repeats nothing else. */
function remarkOn({ publisher, status }: Article, { date, why, was, now }: Correction): string {
  const parts = [`${publisher}, ${wordDate(date)}.`, why];
  if (status !== 'withdrawn' && was !== undefined) parts.push(`Was: ${was}`);
  if (status !== 'withdrawn' && now !== undefined) parts.push(`Now: ${now}`);
  return parts.join(' ');
}
