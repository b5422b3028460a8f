/** The archive as JSON: as one file, or by year. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { site } from '#site/config.ts';
import { absolute, dataSchemaPath, homePath } from '#site/paths.ts';
import type { ArchiveFile, ArchivePart, SchemaName } from './archive-fields.ts';
import { articleRecordOf, statementRecords } from './article-records.ts';
import { eventRecords, publisherRecords, topicRecords } from './event-records.ts';
import { dataVersion } from './format.ts';

/** Whose the texts are. */
export const rightsInWords = `Headlines and reports belong to their publishers; each article says who holds the rights and what of its text may be shown here. Summaries, statements and restated texts are the archive’s own words. No licence is given for the whole: to use more than the law lets you quote, write to ${site.contact}.`;

/** In: the articles that stand in the file itself, or the parts that hold them. */
export function writeArchive(
  archive: Archive,
  articles: readonly Article[],
  parts: ArchiveFile['parts'],
): string {
  const file: ArchiveFile = {
    ...headOf('archive'),
    title: site.title,
    description: site.description,
    address: absolute(homePath()),
    language: site.language,
    rights: rightsInWords,
    parts,
    ...recordsOf(archive, articles),
    events: eventRecords(archive),
    topics: topicRecords(archive),
    publishers: publisherRecords(archive),
  };
  return writeJson(file);
}

export function writePart(archive: Archive, articles: readonly Article[], year: string): string {
  const file: ArchivePart = { ...headOf('archive-part'), year, ...recordsOf(archive, articles) };
  return writeJson(file);
}

/** JSON with its keys in the order of the definition, ended by a line. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part),
    2,
  );
  return `${text}\n`;
}

/** What every JSON file begins with: the name of its schema, and the version of the form. */
export function headOf(schema: SchemaName) {
  return { $schema: absolute(dataSchemaPath(schema)), version: dataVersion };
}

function recordsOf(archive: Archive, articles: readonly Article[]) {
  return {
    articles: articles.map((article) => articleRecordOf(archive, article)),
    statements: articles.flatMap((article) => statementRecords(archive, article)),
  };
}
