/** The front matter of an article. The schema is the definition; its descriptions are the editors’ manual. */
import { z } from 'zod';
import { bylineName } from '#archive/byline.ts';
import { isVagueDate } from '#archive/dates/edtf-date.ts';
import { edtfDate, formerly, id, language, list, required, rule, text } from '#archive/fields.ts';
import { copySchema } from './copy.ts';
import { correctionSchema } from './correction.ts';
import { mediaSchema } from './media.ts';
import { rightsSchema } from './rights.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';

export const articleStatuses = ['draft', 'published', 'withdrawn'] as const;

export const articleSchema = z
  .strictObject({
    title: text().describe('The headline, as published.'),
    date: edtfDate()
      .optional()
      .describe('When it was published, as EDTF. Required unless a draft.'),
    dateNote: text()
      .optional()
      .describe('Required where the date is approximate or uncertain: why.'),
    publisher: text().optional().describe('Who published it. Required unless a draft.'),
    byline: list(bylineName()).describe(
      'Who reported it, one name each; left out where the copy does not say.',
    ),
    editors: list(bylineName()).describe('Who edited it.'),
    dateline: text().optional().describe('The place that the report gives as its own.'),
    language: language()
      .optional()
      .describe(
        "The language of the report, its headline and its names (BCP 47); the archive's own where left out.",
      ),
    textLanguage: language()
      .optional()
      .describe(
        "The language of what the archive writes about it (BCP 47); the archive's own where left out.",
      ),
    summary: text().optional().describe('One sentence, written, never cut from the body.'),
    added: edtfDate().optional().describe('When it came into the archive, as EDTF.'),
    copy: copySchema.optional().describe('The copy that was read.'),
    media: list(mediaSchema).describe('Pictures that the report carried, held or not.'),
    rights: rightsSchema
      .default({ text: 'restated' })
      .describe('Who holds them and what may be shown.'),
    origin: text().optional().describe('Whose reporting it is; the publisher where left out.'),
    basedOn: id()
      .optional()
      .describe('The article, held here, that this one reprints, translates or rewrites.'),
    topics: list(id()).describe('Topics that it is about.'),
    events: list(id()).describe(
      'Events that it reports; those of its statements need not be repeated.',
    ),
    sources: list(sourceSchema).describe('Whom and what the report relies on.'),
    statements: list(statementSchema).describe('What it says of the claims of events.'),
    corrections: list(correctionSchema).describe('What was mended after it was published.'),
    status: z.enum(articleStatuses).default('published').describe('draft, published or withdrawn.'),
    formerly: formerly(),
  })
  .refine(
    ({ status, date }) => status === 'draft' || date !== undefined,
    required('date', 'A published article says when it was published'),
  )
  .refine(
    ({ date }) => date?.edtf === undefined || !date.edtf.startsWith('0'),
    rule('date', {
      code: 'date-invalid',
      found: 'The year of the date begins with 0, and no report is so old.',
      remedy: 'Write the year when it was published, such as 2024, 2024-05 or 2024-05-02.',
    }),
  )
  .refine(
    ({ status, publisher }) => status === 'draft' || publisher !== undefined,
    required('publisher', 'A published article says who published it'),
  )
  .refine(
    ({ date, dateNote }) =>
      date?.edtf === undefined || !isVagueDate(date) || dateNote !== undefined,
    required('dateNote', 'A date that is approximate or uncertain says why'),
  )
  .refine(
    ({ status, corrections }) =>
      status !== 'withdrawn' ||
      !Array.isArray(corrections) ||
      corrections.some(({ kind }) => kind === 'withdrawal'),
    rule('corrections', {
      code: 'withdrawal-missing',
      found: 'The article is withdrawn, and no correction of kind withdrawal says why.',
      remedy: 'Add to corrections an entry with date:, kind: withdrawal and why:.',
    }),
  );

export type ArticleFields = z.output<typeof articleSchema>;
