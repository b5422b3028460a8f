/** The kinds of file, as commands name them. */

import { suggestion } from '#archive/text/suggestions.ts';
import type { ContentKind } from '#ingest/folder/content-files.ts';
import { UsageError } from './usage.ts';

const kinds: Readonly<Record<string, ContentKind>> = {
  article: 'articles',
  event: 'events',
  topic: 'topics',
};

/** In: `article` or the name of the folder, `articles`. Throws a UsageError for anything else. */
export function kindOf(typed: string): ContentKind {
  const kind = kinds[typed.replace(/s$/, '')];
  if (kind) return kind;
  throw new UsageError(
    `There is no kind "${typed}". ${suggestion(typed, Object.keys(kinds))}Write one of: ${Object.keys(kinds).join(', ')}.`,
  );
}
