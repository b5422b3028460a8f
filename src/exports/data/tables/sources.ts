/** Sources: whom and what a report relies on. Those of withdrawn articles are left out. */
import { type Source, sourceKinds } from '#archive/article/source.ts';
import type { Article } from '#archive/article.ts';
import { compareText } from '#archive/problem.ts';
import { maybeDateRecord } from '#exports/data/date-record.ts';
import { type Fields, field } from '#exports/data/field.ts';
import {
  choice,
  date,
  fileId,
  maybeText,
  partId,
  text,
  yesOrNo,
} from '#exports/data/field-kinds.ts';
import { dateColumns, table } from '#exports/data/table.ts';

interface Subject {
  readonly article: Article;
  readonly source: Source;
}

const inBoth = {
  id: field(
    partId('Article and source: gazette-bridge/inspector.'),
    ({ article, source }) => `${article.id}/${source.id}`,
  ),
  name: field(text('Who or what it is, as the report names it.'), ({ source }) => source.name),
  kind: field(
    choice(sourceKinds, 'In what capacity it is relied on.'),
    ({ source }) => source.kind,
  ),
  role: field(maybeText('Office or function.'), ({ source }) => source.role ?? null),
  party: field(
    yesOrNo('Whether it speaks for itself in the matter: its word is a claim, and confirms none.'),
    ({ source }) => source.party,
  ),
  channel: field(
    maybeText('How its word reached the report.'),
    ({ source }) => source.channel ?? null,
  ),
  topic: field(
    fileId('The topic of that person or institution; sources that share one are one.').nullable(),
    ({ source }) => source.topic ?? null,
    'topics.id',
  ),
  origin: field(
    maybeText('The newsroom whose reporting it is, where that is given.'),
    ({ source }) => source.origin ?? null,
  ),
} satisfies Fields<Subject>;

export const sourceFields = {
  ...inBoth,
  date: field(date('When it spoke.').nullable(), ({ source }) => maybeDateRecord(source.date)),
} satisfies Fields<Subject>;

const { id, ...others } = inBoth;

export const sources = table<Subject>({
  name: 'sources',
  holds: 'One row for each person, institution or document that a report relies on.',
  key: ['id'],
  byArticle: true,
  columns: {
    id,
    article: field(
      fileId('The article that relies on it.'),
      ({ article }) => article.id,
      'articles.id',
    ),
    ...others,
    ...dateColumns('date', maybeText('When it spoke, as EDTF.'), ({ source }) => source.date),
  },
  subjects: (_archive, articles) =>
    articles
      .filter(({ status }) => status !== 'withdrawn')
      .flatMap((article) =>
        article.sources
          .map((source) => ({ article, source }))
          .sort((a, b) => compareText(inBoth.id.of(a), inBoth.id.of(b))),
      ),
});
