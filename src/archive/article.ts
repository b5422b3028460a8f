/** An article: one report by one publisher. The schema is the definition; its descriptions are the editors' manual. */
import { z } from 'zod';
import { type EdtfDate, isVagueDate } from '#archive/dates/edtf-date.ts';
import { bylineName } from './byline.ts';
import {
  edtfDate,
  formerly,
  id,
  language,
  list,
  refuse,
  required,
  rule,
  text,
  trueOrFalse,
  webAddress,
} from './fields.ts';
import type { KeptVersion } from './version.ts';

export const sourceKinds = [
  'eyewitness',
  'reporter',
  'document',
  'official',
  'organisation',
  'expert',
  'media',
  'anonymous',
] as const;

const sourceSchema = z
  .strictObject({
    id: text().describe('A short name for the statements to refer to, such as inspector.'),
    name: text().describe('Who or what it is, as the report names it.'),
    kind: z.enum(sourceKinds).describe('In what capacity it is relied on.'),
    role: text().optional().describe('Office or function: Mayor of Port Maren.'),
    party: trueOrFalse()
      .default(false)
      .describe(
        'true where it speaks for itself in the matter: its word is a claim, not a confirmation.',
      ),
    channel: text().optional().describe('How its word reached the report: radio interview.'),
    date: edtfDate().optional().describe('When it spoke, as EDTF.'),
    topic: id().optional().describe('The topic of that person or institution.'),
    origin: text()
      .optional()
      .describe('The newsroom whose reporting it is. Required where the kind is media.'),
  })
  .refine(
    ({ kind, origin }) => kind !== 'media' || origin !== undefined,
    required('origin', 'A source of kind media names the newsroom whose reporting it is'),
  );

export const stances = ['asserts', 'denies', 'suggests'] as const;

const claimReference = z.string().transform((typed, ctx) => {
  const [event, claim, ...rest] = typed.split('/');
  if (event && claim && rest.length === 0) return { event, claim };
  return refuse(ctx, {
    code: 'claim-invalid',
    found: `"${typed}" names no claim.`,
    remedy: 'Write the event and the claim with a slash between them, such as bridge-closed/time.',
  });
});

const statementSchema = z.strictObject({
  claim: claimReference.describe('Event and claim: bridge-closed/time.'),
  says: text().describe('What the report says of it, in one sentence.'),
  source: text()
    .optional()
    .describe(
      "On whose word: the id of a source of this article. Left out for the report's own words.",
    ),
  stance: z
    .enum(stances)
    .default('asserts')
    .describe('asserts, denies, or suggests for what a report hedges.'),
  value: text()
    .optional()
    .describe(
      'Required where the claim has a kind and the stance is asserts: the date, number or label.',
    ),
  origin: text()
    .optional()
    .describe("Whose reporting this is: left out, the source's, else the article's."),
});

export const correctionKinds = ['correction', 'clarification', 'update', 'withdrawal'] as const;

const correctionSchema = z.strictObject({
  date: edtfDate().describe('When it was corrected, as EDTF.'),
  kind: z.enum(correctionKinds).describe('What kind of correction it is.'),
  was: text().optional().describe('What the report said.'),
  now: text().optional().describe('What it says now.'),
  why: text().describe('Why.'),
});

const archivedSchema = z.strictObject({
  url: webAddress().describe('Address of the archived copy.'),
  date: edtfDate().optional().describe('When it was archived, as EDTF.'),
});

const copySchema = z.strictObject({
  via: text().optional().describe('Who republished it, if anyone.'),
  url: webAddress().optional().describe('Where it was read.'),
  read: edtfDate().optional().describe('When it was read, as EDTF.'),
  archived: list(archivedSchema).describe('Archived copies of that address.'),
});

const mediaSchema = z
  .strictObject({
    kind: text().describe('photograph, video, map …'),
    shows: text().optional().describe('What it shows; the caption of a picture that is held.'),
    date: edtfDate().optional().describe('When it was made, as EDTF.'),
    credit: text().optional().describe('The credit line. Required for a picture that is held.'),
    file: text()
      .optional()
      .describe('A picture that is held: a file beside the article, or in the folder media.'),
    alt: text()
      .optional()
      .describe('What it shows, for those who cannot see it. Required with file.'),
    licence: text().optional().describe('The licence or permission. Required with file.'),
  })
  .refine(({ file, alt }) => file === undefined || alt !== undefined, needed('alt'))
  .refine(({ file, credit }) => file === undefined || credit !== undefined, needed('credit'))
  .refine(({ file, licence }) => file === undefined || licence !== undefined, needed('licence'));

function needed(field: string) {
  return required(field, 'A picture that is shown needs alt, credit and licence');
}

const rightsSchema = z
  .strictObject({
    holder: text().optional().describe('Who holds the rights in the report.'),
    text: z
      .enum(['none', 'excerpt', 'restated', 'full'])
      .default('restated')
      .describe('What the body is: restated in own words, an excerpt, the full text, or none.'),
    licence: text().optional().describe('Required for full: the licence or permission.'),
  })
  .refine(
    ({ text, licence }) => text !== 'full' || licence !== undefined,
    required('licence', 'The full text of a report needs a licence or permission'),
  );

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
export type Source = ArticleFields['sources'][number];
export type Correction = ArticleFields['corrections'][number];
export type Stance = (typeof stances)[number];

/** A statement as typed in an article's file. */
export type StatementFields = ArticleFields['statements'][number];

/** What an article's file holds, before the files are read together. */
export interface ArticleFile {
  readonly id: string;
  /** The file, as it is named in messages. */
  readonly path: string;
  readonly fields: ArticleFields;
  readonly body: Body;
  /** The pictures that it holds, by the name in `media`. */
  readonly pictures?: ReadonlyMap<string, PictureFile>;
  /** SHA-256 of what it tells its readers, in hexadecimal; where there is a ledger of versions. */
  readonly contentHash?: string;
}

/** A picture in the content folder. */
export interface PictureFile {
  /** As messages name it, relative to the current folder. */
  readonly path: string;
  /** SHA-256 of its bytes in hexadecimal. */
  readonly digest: string;
}

/** The text below front matter: kept as a digest and read again when its page is rendered. */
export interface Body {
  /** SHA-256 of the text in hexadecimal; empty for a body without text. */
  readonly digest: string;
}

/** An article that has what a page needs: a date and a publisher. */
export interface Article extends Omit<
  ArticleFields,
  'date' | 'publisher' | 'events' | 'language' | 'textLanguage' | 'byline' | 'editors'
> {
  readonly id: string;
  readonly path: string;
  readonly date: EdtfDate;
  readonly publisher: string;
  /** Address part of the publisher, made from its name. */
  readonly publisherSlug: string;
  /** The report's (BCP 47): of its headline, byline, publisher and quotations. */
  readonly language: string;
  /** Of what the archive writes about it (BCP 47): summary, statements, roles, notes, corrections. */
  readonly textLanguage: string;
  /** As printed. */
  readonly byline: readonly string[];
  readonly editors: readonly string[];
  /** The family names of those in the byline and of the editors that a file gives, by printed name. */
  readonly familyNames: ReadonlyMap<string, string>;
  /** Whose reporting it is, followed through `basedOn` to the end. */
  readonly wholeOrigin: string;
  /** The article at the end of `basedOn`; its own id where it is based on none. */
  readonly root: string;
  /** Events that it reports, those of its statements included. */
  readonly events: readonly string[];
  readonly body: Body;
  readonly pictures: ReadonlyMap<string, PictureFile>;
  /** Which version it is, from 1; `null` where nothing is promised: without a ledger, and of a draft. */
  readonly version: number | null;
  /** The earlier versions that have a page, the first first: none of a withdrawn article. */
  readonly versions: readonly KeptVersion[];
}
