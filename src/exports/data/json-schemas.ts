/** The JSON files as wholes: the archive, a part of it, one article; and their JSON Schemas (2020-12). */
import { z } from 'zod';
import { absolute, dataSchemaPath } from '#site/paths.ts';
import { recordSchema } from './field.ts';
import { address, choice, text } from './field-kinds.ts';
import { treatments } from './tables/article-parts.ts';
import { articleRecord, publishedRecord, withdrawnRecord } from './tables/articles.ts';
import { eventRecord } from './tables/events.ts';
import { publisherRecord } from './tables/publishers.ts';
import { statementFields } from './tables/statements.ts';
import { topicRecord } from './tables/topics.ts';

const statementRecord = recordSchema(statementFields);

const head = {
  $schema: address('The JSON Schema that this file keeps to.'),
  version: z.string().describe('The version of this form of data (semantic versioning).'),
};

const articles = z
  .array(articleRecord)
  .describe('By id. In an archive with parts, they hold them.');
const statements = z
  .array(statementRecord)
  .describe('What articles say of claims. In an archive with parts, they hold them.');

export const archiveFile = z.strictObject({
  ...head,
  title: text('What the archive is called.'),
  description: text('What it is.'),
  address: address('Where it is.'),
  language: text('Its own language (BCP 47).'),
  rights: text('Whose the texts are, in words.'),
  parts: z
    .array(
      z.strictObject({
        name: text('The name of the file, beside this one.'),
        year: text('The year in which its articles were published, or undated.'),
      }),
    )
    .describe('The files that hold the articles of a large archive; of a smaller one, none.'),
  articles,
  statements,
  events: z.array(eventRecord).describe('By id.'),
  topics: z.array(topicRecord).describe('By id.'),
  publishers: z.array(publisherRecord).describe('By name.'),
});

export const archivePart = z.strictObject({
  ...head,
  year: text('The year in which its articles were published, or undated.'),
  articles,
  statements,
});

const articleText = z.strictObject({
  treatment: choice(treatments, 'What the text is: restated, an excerpt, or full.'),
  language: text('The language of the text (BCP 47).'),
  markdown: text('The text in Markdown (GitHub’s), as the archive’s editors wrote it.'),
});

export const articleFile = z.discriminatedUnion('status', [
  publishedRecord.extend({
    ...head,
    statements: z.array(statementRecord).describe('What it says of claims.'),
    text: articleText.nullable().describe('Null where the archive holds or may show none.'),
  }),
  withdrawnRecord.extend(head),
]);

export type ArchiveFile = z.output<typeof archiveFile>;
export type ArchivePart = z.output<typeof archivePart>;
export type ArticleFile = z.output<typeof articleFile>;

/** The JSON Schemas at /data/schemas/, by the name of their file. */
export const jsonFiles = {
  archive: { title: 'The archive', file: archiveFile },
  'archive-part': { title: 'The articles of one year of a large archive', file: archivePart },
  article: { title: 'One article', file: articleFile },
} as const;

export type SchemaName = keyof typeof jsonFiles;
export const schemaNames: readonly SchemaName[] = ['archive', 'archive-part', 'article'];

export function dataSchema(name: SchemaName): Record<string, unknown> {
  const { title, file } = jsonFiles[name];
  const { $schema, ...schema } = z.toJSONSchema(file, { target: 'draft-2020-12' });
  return { $schema, $id: absolute(dataSchemaPath(name)), title, ...schema };
}
