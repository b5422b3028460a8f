/** Corrections: what was changed after publication, and why. Of a withdrawn article only the withdrawal is kept. */
import { type Correction, correctionKinds } from '#archive/article/correction.ts';
import type { Article } from '#archive/article.ts';
import { compareText } from '#archive/problem.ts';
import { keyedCorrections } from '#exports/correction-keys.ts';
import { dateRecord } from '#exports/data/date-record.ts';
import { type Fields, field } from '#exports/data/field.ts';
import { choice, date, fileId, maybeText, text } from '#exports/data/field-kinds.ts';
import { dateColumns, table } from '#exports/data/table.ts';

interface Subject {
  readonly article: Article;
  readonly correction: Correction;
  readonly key: string;
}

const kind = field(
  choice(correctionKinds, 'What kind of correction it is.'),
  ({ correction }: Pick<Subject, 'correction'>) => correction.kind,
);
const why = field(
  text('Why it was corrected.'),
  ({ correction }: Pick<Subject, 'correction'>) => correction.why,
);

export const correctionFields = {
  date: field(date('When it was corrected.'), ({ correction }) => dateRecord(correction.date)),
  kind,
  was: field(maybeText('What was said.'), ({ correction }) => correction.was ?? null),
  now: field(maybeText('What is said now.'), ({ correction }) => correction.now ?? null),
  why,
} satisfies Fields<Pick<Subject, 'correction'>>;

export const corrections = table<Subject>({
  name: 'corrections',
  holds: 'One row for each correction, clarification, update or withdrawal.',
  key: ['id'],
  byArticle: true,
  columns: {
    id: field(
      text('Article, day, kind and number among those alike.'),
      ({ article, key }) => `${article.id}/${key}`,
    ),
    article: field(
      fileId('The article that was corrected.'),
      ({ article }) => article.id,
      'articles.id',
    ),
    ...dateColumns('date', text('When, as EDTF.'), ({ correction }) => correction.date),
    kind,
    was: field(
      maybeText('What was said. Empty for a withdrawn article.'),
      ({ article, correction }) => (isWithdrawn(article) ? null : (correction.was ?? null)),
    ),
    now: field(
      maybeText('What is said now. Empty for a withdrawn article.'),
      ({ article, correction }) => (isWithdrawn(article) ? null : (correction.now ?? null)),
    ),
    why,
  },
  subjects: (_archive, articles) =>
    articles.flatMap((article) =>
      keyedCorrections(article)
        .filter(({ correction }) => !isWithdrawn(article) || correction.kind === 'withdrawal')
        .toSorted((a, b) => compareText(a.key, b.key))
        .map((keyed) => ({ article, ...keyed })),
    ),
});

function isWithdrawn({ status }: Article): boolean {
  return status === 'withdrawn';
}
