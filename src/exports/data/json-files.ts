/** The JSON files of the archive: all of it in one, by year, and one for each article. */
import { createHash } from 'node:crypto';
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { bodyLanguage } from '#archive/text/text-language.ts';
import { site } from '#site/config.ts';
import { absolute, dataSchemaPath, homePath } from '#site/paths.ts';
import { dataVersion, rightsInWords } from './format.ts';
import type { ArchiveFile, ArchivePart, ArticleFile, SchemaName } from './json-schemas.ts';
import { articleRecordOf } from './tables/articles.ts';
import { eventRecords } from './tables/events.ts';
import { publisherRecords } from './tables/publishers.ts';
import { statementRecords } from './tables/statements.ts';
import { topicRecords } from './tables/topics.ts';

/** In: the articles that the file itself holds, or the parts that hold them. */
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

/**
 * One article. `readText` gives the text of a file: it is asked only where the rights allow that the text is shown. A
 * withdrawn article has none.
 */
export function articleFileOf(
  archive: Archive,
  article: Article,
  readText: (path: string) => string,
): ArticleFile {
  const record = { ...headOf('article'), ...articleRecordOf(archive, article) };
  if (article.status === 'withdrawn') return record;
  const { rights, body } = article;
  return {
    ...record,
    statements: statementRecords(archive, article),
    text:
      rights.text === 'none' || body.digest === ''
        ? null
        : {
            treatment: rights.text,
            language: bodyLanguage(article, article),
            markdown: readText(article.path).trim(),
          },
  };
}

/** What changes with the file and with nothing else (SHA-256 in hexadecimal); the text is not read for it. */
export function articleFileDigest(archive: Archive, article: Article): string {
  const file = articleFileOf(archive, article, () => article.body.digest);
  return createHash('sha256').update(JSON.stringify(file)).digest('hex');
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
function headOf(schema: SchemaName) {
  return { $schema: absolute(dataSchemaPath(schema)), version: dataVersion };
}

function recordsOf(archive: Archive, articles: readonly Article[]) {
  return {
    articles: articles.map((article) => articleRecordOf(archive, article)),
    statements: articles.flatMap((article) => statementRecords(archive, article)),
  };
}
