/** The hash of what readers see of an article: it shows whether the content has changed. */
import { createHash } from 'node:crypto';
import type { ArticleFile } from '#archive/article.ts';
import { canonicalContent } from '#archive/canonical-content.ts';

/** SHA-256 in hexadecimal. */
export function contentHash({ fields, body }: Pick<ArticleFile, 'fields' | 'body'>): string {
  return createHash('sha256').update(canonicalContent(fields, body.digest)).digest('hex');
}
