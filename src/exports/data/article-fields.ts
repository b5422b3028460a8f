/** An article as data: its JSON record and its columns in CSV, from one definition. */
import { z } from 'zod';
import { articleSchema } from '#archive/article/schema.ts';
import { correctionRecord } from './correction-fields.ts';
import {
  address,
  choice,
  date,
  fileId,
  firstDay,
  lastDay,
  maybeText,
  text,
  texts,
  yesOrNo,
} from './field-kinds.ts';
import { sourceRecord } from './source-fields.ts';

export const treatments = articleSchema.shape.rights.unwrap().shape.text.unwrap().options;

const id = fileId(
  'The id of the article: the last part of its address. It is never given to another.',
);
const page = address('The article’s page in this archive.');
const title = text('The headline, as published.');
const treatment = choice(
  treatments,
  'What of the text may be shown here: restated is in the archive’s own words, full under a licence.',
);

const textLanguage = text(
  'The language of what the archive writes about it (BCP 47): summary, sources, statements, corrections.',
);

/** What a row of the table and a record in JSON have alike. */
const published = {
  language: text('The language of the report (BCP 47), of its headline and names.'),
  date_note: maybeText('Why the date is approximate or uncertain.'),
  publisher: text('Who published it: one name for one outlet.'),
  origin: text('The newsroom whose reporting it is, followed through reprints and translations.'),
  based_on: fileId('The article that this one reprints, translates or rewrites.').nullable(),
  dateline: maybeText('The place that the report gives as its own.'),
  summary: maybeText('One sentence, the archive’s own.'),
};

const copyRecord = z
  .strictObject({
    via: maybeText('Who republished it, if anyone.'),
    url: maybeText('Where it was read.'),
    read: date('When it was read.').nullable(),
    archived: z.array(
      z.strictObject({
        url: text('The address of an archived copy.'),
        date: date('When it was archived.').nullable(),
      }),
    ),
  })
  .describe('The copy that was read.');

const mediaRecord = z.strictObject({
  kind: text('photograph, video, map …'),
  shows: maybeText('What it shows.'),
  date: date('When it was made.').nullable(),
  credit: maybeText('The credit line.'),
  licence: maybeText('The licence or permission of a picture that is held.'),
  held: yesOrNo('Whether the archive holds the picture.'),
});

export const publishedRecord = z.strictObject({
  id,
  address: page,
  status: z.literal('published'),
  title,
  ...published,
  text_language: textLanguage,
  date: date('When it was published.'),
  added: date('When it came into the archive.').nullable(),
  byline: texts('Who reported it.'),
  editors: texts('Who edited it.'),
  family_names: z
    .array(z.strictObject({ name: text('The name as printed.'), family: text('Its family name.') }))
    .describe(
      'Which part of a name of byline or editors is the family name, where a file says so.',
    ),
  copy: copyRecord,
  media: z.array(mediaRecord).describe('Pictures that the report carried, held or not.'),
  rights: z.strictObject({
    text: treatment,
    holder: maybeText('Who holds the rights in the report.'),
    licence: maybeText('The licence or permission under which the full text is held.'),
  }),
  topics: texts('Ids of the topics that it is about.'),
  events: texts('Ids of the events that it reports.'),
  sources: z.array(sourceRecord).describe('Whom and what it relies on.'),
  corrections: z.array(correctionRecord).describe('What was mended after it was published.'),
  formerly: texts('Ids that it had before; they lead to the present one.'),
});

/** Of a withdrawn article its address, its title and the reason are kept, and nothing else. */
export const withdrawnRecord = z.strictObject({
  id,
  address: page,
  status: z.literal('withdrawn'),
  title,
  withdrawal: z
    .strictObject({ date: date('When it was withdrawn.'), why: text('Why it was withdrawn.') })
    .nullable(),
});

export const articleRecord = z.discriminatedUnion('status', [publishedRecord, withdrawnRecord]);

export const articleColumns = z.strictObject({
  id,
  address: page,
  data: address('The article as one JSON file, with its text where the rights allow that.'),
  status: choice(
    ['published', 'withdrawn'],
    'Of a withdrawn article only the title and the reason are kept.',
  ),
  title,
  withdrawal: maybeText('Why it was withdrawn.'),
  language: published.language.nullable(),
  date: maybeText('When it was published, as EDTF.'),
  date_min: firstDay('date'),
  date_max: lastDay('date'),
  date_note: published.date_note,
  publisher: published.publisher.nullable(),
  origin: published.origin.nullable(),
  based_on: published.based_on,
  byline: maybeText('Who reported it; names are parted by “; ”.'),
  editors: maybeText('Who edited it; names are parted by “; ”.'),
  dateline: published.dateline,
  summary: published.summary,
  added: maybeText('When it came into the archive, as EDTF.'),
  added_min: firstDay('added'),
  added_max: lastDay('added'),
  copy_via: maybeText('Who republished the copy that was read, if anyone.'),
  copy_url: maybeText('Where it was read.'),
  copy_read: maybeText('When it was read, as EDTF.'),
  copy_read_min: firstDay('copy_read'),
  copy_read_max: lastDay('copy_read'),
  archived: maybeText('Addresses of archived copies, parted by a space.'),
  rights_text: treatment.nullable(),
  rights_holder: maybeText('Who holds the rights in the report.'),
  rights_licence: maybeText('The licence or permission under which the full text is held.'),
  text_language: textLanguage.nullable(),
});
