/** One article as one JSON file. */
import { createHash } from 'node:crypto';
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { bodyLanguage } from '#archive/text/text-language.ts';
import type { ArticleFile } from './archive-fields.ts';
import { headOf } from './archive-json.ts';
import { articleRecordOf, statementRecords } from './article-records.ts';

/**
 * `readText` gives the text of a file: it is asked only where the rights allow that the text is shown. A withdrawn
 * article has none.
 */
export function articleFileOf(
  archive: Archive,
  article: Article,
  readText: (path: string) => string,
): ArticleFile {
  const record = articleRecordOf(archive, article);
  if (record.status === 'withdrawn') return { ...headOf('article'), ...record };
  const { rights } = record;
  return {
    ...headOf('article'),
    ...record,
    statements: statementRecords(archive, article),
    text:
      rights.text === 'none' || article.body.digest === ''
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
