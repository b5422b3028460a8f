/** Every correction of every article that was published, newest first, and what the classes mean. */
import type { Archive } from '#archive/archive.ts';
import { correctionKinds } from '#archive/article/correction.ts';
import { correctionWords } from '#archive/correction-wording.ts';
import { compareDates } from '#archive/dates/edtf-date.ts';
import { compareText } from '#archive/problem.ts';
import { correctionAnchor } from '#site/paths.ts';
import { correctionView } from './correction-view.ts';
import { calendarPlace } from './dates.ts';
import { articleLink } from './links.ts';

export function correctionsPage(archive: Archive) {
  const corrections = archive.articles
    .filter(({ status }) => status !== 'draft')
    .flatMap((article) =>
      article.corrections.map((one, index) => ({
        article,
        date: one.date,
        view: correctionView(article, one, index + 1),
      })),
    )
    .sort(
      (a, b) =>
        compareDates(b.date, a.date) ||
        compareText(a.article.id, b.article.id) ||
        b.view.place - a.view.place,
    );
  return {
    kinds: correctionKinds.map((kind) => ({ kind, ...correctionWords[kind] })),
    years: [...Map.groupBy(corrections, ({ date }) => calendarPlace(date).yearHeading)].map(
      ([heading, ofYear]) => ({
        heading,
        corrections: ofYear.map(({ article, view }) => ({
          ...view,
          // A renamed article is found by its former ids as well.
          anchors: [article.id, ...article.formerly].map((id) =>
            correctionAnchor({ article: id, place: view.place }),
          ),
          article: articleLink(article),
        })),
      }),
    ),
  };
}

export type CorrectionsPageProps = ReturnType<typeof correctionsPage>;
