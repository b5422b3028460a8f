/** The hash of what an article tells its readers: it tells whether the content has changed. */
import { createHash } from 'node:crypto';
import type { ArticleFile } from '#archive/article.ts';
import { toldContent } from '#archive/told-content.ts';

/** SHA-256 in hexadecimal. */
export function contentHash({ fields, body }: Pick<ArticleFile, 'fields' | 'body'>): string {
  return createHash('sha256').update(toldContent(fields, body.digest)).digest('hex');
}
