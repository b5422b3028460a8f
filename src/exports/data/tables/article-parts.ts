/** What belongs to the record of an article and has no table of its own: the copy that was read, pictures, rights. */
import { articleSchema } from '#archive/article/schema.ts';
import type { Article } from '#archive/article.ts';
import { maybeDateRecord } from '#exports/data/date-record.ts';
import { type Fields, field, recordOf, recordSchema } from '#exports/data/field.ts';
import { choice, date, maybeText, text, yesOrNo } from '#exports/data/field-kinds.ts';

type Copy = Pick<Article, 'copy'>;
type ArchivedCopy = NonNullable<NonNullable<Article['copy']>['archived']>[number];
type Medium = Article['media'][number];

/** What of a text may be shown. */
export const treatments = articleSchema.shape.rights.unwrap().shape.text.unwrap().options;

const archivedFields = {
  url: field(text('The address of an archived copy.'), ({ url }) => url),
  date: field(date('When it was archived.').nullable(), (copy) => maybeDateRecord(copy.date)),
} satisfies Fields<ArchivedCopy>;

export const copyFields = {
  via: field(maybeText('Who republished it, if anyone.'), ({ copy }) => copy?.via ?? null),
  url: field(maybeText('Where it was read.'), ({ copy }) => copy?.url ?? null),
  read: field(date('When it was read.').nullable(), ({ copy }) => maybeDateRecord(copy?.read)),
  archived: field(recordSchema(archivedFields).array(), ({ copy }) =>
    (copy?.archived ?? []).map((archived) => recordOf(archivedFields, archived)),
  ),
} satisfies Fields<Copy>;

export const mediaFields = {
  kind: field(text('photograph, video, map …'), ({ kind }) => kind),
  shows: field(maybeText('What it shows.'), ({ shows }) => shows ?? null),
  date: field(date('When it was made.').nullable(), (medium) => maybeDateRecord(medium.date)),
  credit: field(maybeText('The credit line.'), ({ credit }) => credit ?? null),
  licence: field(
    maybeText('The licence or permission of a picture that is held.'),
    ({ licence }) => licence ?? null,
  ),
  held: field(yesOrNo('Whether the archive holds the picture.'), ({ file }) => file !== undefined),
} satisfies Fields<Medium>;

export const rightsFields = {
  text: field(
    choice(
      treatments,
      'What of the text may be shown here: restated is in the archive’s own words, full under a licence.',
    ),
    ({ rights }) => rights.text,
  ),
  holder: field(
    maybeText('Who holds the rights in the report.'),
    ({ rights }) => rights.holder ?? null,
  ),
  licence: field(
    maybeText('The licence or permission under which the full text is held.'),
    ({ rights }) => rights.licence ?? null,
  ),
} satisfies Fields<Pick<Article, 'rights'>>;
