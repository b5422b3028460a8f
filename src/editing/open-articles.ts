/** The articles of a content folder with their texts, for commands that keep or compare them. */
import { type ArticleFields, articleSchema } from '#archive/article/schema.ts';
import type { ContentFile } from '#ingest/folder/content-files.ts';
import { type ReadText, readText } from '#ingest/folder/read-text.ts';
import { contentHash } from '#ingest/kept/content-hash.ts';
import { type FileLink, parseFile } from '#ingest/parse-file.ts';

export interface OpenArticle {
  readonly id: string;
  readonly file: ContentFile;
  readonly text: string;
  readonly fields: ArticleFields;
  readonly links: readonly FileLink[];
  /** Of what is published. */
  readonly contentHash: string;
}

/** By id, whatever their status; `undefined` for one that cannot be read. */
export function openArticles(files: readonly ContentFile[]): Map<string, OpenArticle | undefined> {
  return new Map(
    files
      .filter(({ kind }) => kind === 'articles')
      .map((file) => [file.id, openArticle(file, readText(file.file, file.path))]),
  );
}

/** An article from its text; `undefined` where that cannot be used. */
export function openArticle(file: ContentFile, read: ReadText): OpenArticle | undefined {
  if ('problem' in read) return undefined;
  const { file: parsed, links } = parseFile(articleSchema, file.id, file.path, read.text);
  if (!parsed) return undefined;
  const { id, fields } = parsed;
  return { id, file, text: read.text, fields, links, contentHash: contentHash(parsed) };
}
