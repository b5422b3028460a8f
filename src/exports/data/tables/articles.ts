/**
 * Articles: each report of the archive. Of a withdrawn one its address, its title and the reason are kept, and nothing
 * else.
 *
 * Longer than other files because it has the most fields, and each is written here alone: the record in JSON lists its
 * fields, the columns of the table follow, and `inBoth` has those that are the same in both.
 */
import { z } from 'zod';
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { compareText } from '#archive/problem.ts';
import type { Cell } from '#exports/data/csv.ts';
import { dateRecord, maybeDateRecord } from '#exports/data/date-record.ts';
import { type Field, type Fields, field, recordOf, recordSchema } from '#exports/data/field.ts';
import {
  address,
  choice,
  date,
  fileId,
  maybeText,
  text,
  texts,
} from '#exports/data/field-kinds.ts';
import { dateColumns, namesCell, table } from '#exports/data/table.ts';
import { absolute, articleDataPath, articlePath } from '#site/paths.ts';
import { copyFields, mediaFields, rightsFields } from './article-parts.ts';
import { correctionFields } from './corrections.ts';
import { sourceFields } from './sources.ts';

interface Subject {
  readonly archive: Archive;
  readonly article: Article;
}

/** Of every article, withdrawn or not, in JSON and in CSV. */
const inAll = {
  id: field(
    fileId('The id of the article: the last part of its address. It is never given to another.'),
    ({ article }) => article.id,
  ),
  address: field(address('The article’s page in this archive.'), ({ article }) =>
    absolute(articlePath(article)),
  ),
  title: field(text('The headline, as published.'), ({ article }) => article.title),
} satisfies Fields<Subject>;

/** Of published articles, in JSON and in CSV. */
const inBoth = {
  language: field(
    text('The language of the report (BCP 47), of its headline and names.'),
    ({ article }) => article.language,
  ),
  date_note: field(
    maybeText('Why the date is approximate or uncertain.'),
    ({ article }) => article.dateNote ?? null,
  ),
  publisher: field(
    text('Who published it: one name for one outlet.'),
    ({ article }) => article.publisher,
    'publishers.name',
  ),
  origin: field(
    text('The newsroom whose reporting it is, followed through reprints and translations.'),
    ({ article }) => article.wholeOrigin,
  ),
  based_on: field(
    fileId('The article that this one reprints, translates or rewrites.').nullable(),
    ({ archive, article }) => {
      const base = archive.articleById.get(article.basedOn ?? '');
      return base && base.status !== 'draft' ? base.id : null;
    },
    'articles.id',
  ),
  dateline: field(
    maybeText('The place that the report gives as its own.'),
    ({ article }) => article.dateline ?? null,
  ),
  summary: field(
    maybeText('One sentence, the archive’s own.'),
    ({ article }) => article.summary ?? null,
  ),
  text_language: field(
    text(
      'The language of what the archive writes about it (BCP 47): summary, sources, statements, corrections.',
    ),
    ({ article }) => article.textLanguage,
  ),
} satisfies Fields<Subject>;

const publishedFields = {
  id: inAll.id,
  address: inAll.address,
  status: field(z.literal('published'), () => 'published' as const),
  title: inAll.title,
  ...inBoth,
  date: field(date('When it was published.'), ({ article }) => dateRecord(article.date)),
  added: field(date('When it came into the archive.').nullable(), ({ article }) =>
    maybeDateRecord(article.added),
  ),
  byline: field(texts('Who reported it.'), ({ article }) => [...article.byline]),
  editors: field(texts('Who edited it.'), ({ article }) => [...article.editors]),
  family_names: field(
    z
      .array(
        z.strictObject({ name: text('The name as printed.'), family: text('Its family name.') }),
      )
      .describe(
        'Which part of a name of byline or editors is the family name, where a file says so.',
      ),
    ({ article }) => [...article.familyNames].map(([name, family]) => ({ name, family })),
  ),
  copy: field(recordSchema(copyFields).describe('The copy that was read.'), ({ article }) =>
    recordOf(copyFields, article),
  ),
  media: field(
    recordSchema(mediaFields).array().describe('Pictures that the report carried, held or not.'),
    ({ article }) => article.media.map((medium) => recordOf(mediaFields, medium)),
  ),
  rights: field(recordSchema(rightsFields), ({ article }) => recordOf(rightsFields, article)),
  topics: field(texts('Ids of the topics that it is about.'), ({ article }) =>
    [...new Set(article.topics)].sort(compareText),
  ),
  events: field(texts('Ids of the events that it reports.'), ({ article }) =>
    article.events.toSorted(compareText),
  ),
  sources: field(
    recordSchema(sourceFields).array().describe('Whom and what it relies on.'),
    ({ article }) => article.sources.map((source) => recordOf(sourceFields, { article, source })),
  ),
  corrections: field(
    recordSchema(correctionFields).array().describe('What was mended after it was published.'),
    ({ article }) =>
      article.corrections.map((correction) => recordOf(correctionFields, { correction })),
  ),
  formerly: field(
    texts('Ids that it had before; they lead to the present one.'),
    ({ article }) => article.formerly,
  ),
} satisfies Fields<Subject>;

const withdrawnFields = {
  id: inAll.id,
  address: inAll.address,
  status: field(z.literal('withdrawn'), () => 'withdrawn' as const),
  title: inAll.title,
  withdrawal: field(
    z
      .strictObject({ date: date('When it was withdrawn.'), why: text('Why it was withdrawn.') })
      .nullable(),
    ({ article }) => {
      const withdrawal = withdrawalOf(article);
      return withdrawal ? { date: dateRecord(withdrawal.date), why: withdrawal.why } : null;
    },
  ),
} satisfies Fields<Subject>;

export const articles = table<Subject>({
  name: 'articles',
  holds:
    'One row for each report. A withdrawn report keeps its row, with its title and the reason.',
  key: ['id'],
  byArticle: true,
  columns: {
    id: inAll.id,
    address: inAll.address,
    data: field(
      address('The article as one JSON file, with its text where the rights allow that.'),
      ({ article }) => absolute(articleDataPath(article)),
    ),
    status: field(
      choice(
        ['published', 'withdrawn'],
        'Of a withdrawn article only the title and the reason are kept.',
      ),
      ({ article }) => (isWithdrawn(article) ? 'withdrawn' : 'published'),
    ),
    title: inAll.title,
    withdrawal: field(maybeText('Why it was withdrawn.'), ({ article }) =>
      isWithdrawn(article) ? (withdrawalOf(article)?.why ?? null) : null,
    ),
    ...unlessWithdrawn({
      language: inBoth.language,
      ...dateColumns(
        'date',
        maybeText('When it was published, as EDTF.'),
        ({ article }) => article.date,
      ),
      date_note: inBoth.date_note,
      publisher: inBoth.publisher,
      origin: inBoth.origin,
      based_on: inBoth.based_on,
      byline: field(maybeText('Who reported it; names are parted by “; ”.'), ({ article }) =>
        namesCell(article.byline),
      ),
      editors: field(maybeText('Who edited it; names are parted by “; ”.'), ({ article }) =>
        namesCell(article.editors),
      ),
      dateline: inBoth.dateline,
      summary: inBoth.summary,
      ...dateColumns(
        'added',
        maybeText('When it came into the archive, as EDTF.'),
        ({ article }) => article.added,
      ),
      copy_via: {
        ...ofArticle(copyFields.via),
        schema: maybeText('Who republished the copy that was read, if anyone.'),
      },
      copy_url: ofArticle(copyFields.url),
      ...dateColumns(
        'copy_read',
        maybeText('When it was read, as EDTF.'),
        ({ article }) => article.copy?.read,
      ),
      archived: field(
        maybeText('Addresses of archived copies, parted by a space.'),
        ({ article }) => (article.copy?.archived ?? []).map(({ url }) => url).join(' ') || null,
      ),
      rights_text: ofArticle(rightsFields.text),
      rights_holder: ofArticle(rightsFields.holder),
      rights_licence: ofArticle(rightsFields.licence),
      text_language: inBoth.text_language,
    }),
  },
  subjects: (archive, all) => all.map((article) => ({ archive, article })),
});

export const publishedRecord = recordSchema(publishedFields);
export const withdrawnRecord = recordSchema(withdrawnFields);
export const articleRecord = z.discriminatedUnion('status', [publishedRecord, withdrawnRecord]);

export function articleRecordOf(archive: Archive, article: Article): Record<string, unknown> {
  const fields = isWithdrawn(article) ? withdrawnFields : publishedFields;
  return recordOf<Subject>(fields, { archive, article });
}

/** A field of an article that says nothing of the archive around it. */
function ofArticle<Value>({ schema, of }: Field<Article, Value>): Field<Subject, Value> {
  return { schema, of: ({ article }) => of(article) };
}

/** The columns with their cells empty in the row of a withdrawn article. */
function unlessWithdrawn(columns: Fields<Subject, Cell>): Fields<Subject, Cell> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { schema, of, refers }]) => [
      name,
      {
        schema: schema instanceof z.ZodNullable ? schema : schema.nullable(),
        of: (subject: Subject) => (isWithdrawn(subject.article) ? null : of(subject)),
        refers,
      },
    ]),
  );
}

function isWithdrawn({ status }: Article): boolean {
  return status === 'withdrawn';
}

function withdrawalOf({ corrections }: Article) {
  return corrections.findLast(({ kind }) => kind === 'withdrawal');
}
