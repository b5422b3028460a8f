/** The date of a page that shows several reports: there is no clock, so it is that of what came in last. */
import type { Article } from '#archive/article.ts';
import { compareDates, type EdtfDate } from '#archive/dates/edtf-date.ts';

type Added = Pick<Article, 'added'>;

/** `null` where no file says when it came into the archive. */
export function lastAdded(articles: readonly Added[]): EdtfDate | null {
  return (
    articles
      .flatMap(({ added }) => added ?? [])
      .sort(compareDates)
      .at(-1) ?? null
  );
}

/** The same, as EDTF. */
export function pageDate(articles: readonly Added[]): string | null {
  return lastAdded(articles)?.edtf ?? null;
}
