/** What `npm run new` prints once the file is written: where it is, a hint, and the next steps. */
import { outletSlug } from '#archive/outlet.ts';
import { nearest } from '#archive/text/suggestions.ts';
import type { ContentFile, ContentKind } from '#ingest/folder/content-files.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { articlePath, eventPath, topicPath } from '#site/paths.ts';

const tasks: Readonly<Record<ContentKind, string>> = {
  articles:
    'Write the report below the second ---, in your own words, and fill in the fields that you need.',
  events: 'Fill in its claims, and write below the second --- what is known of it.',
  topics: 'Write a line or two below the second --- that introduce it.',
};

const paths = { articles: articlePath, events: eventPath, topics: topicPath } as const;

/** In: the new file, its fields, and what was known before it was written. */
export function newReport(
  { kind, id, path }: ContentFile,
  { publisher }: Readonly<Record<string, unknown>>,
  { outlets }: KnownContent,
): string {
  return [
    `Written: ${path}`,
    ...spellingHint(publisher, outlets),
    '',
    tasks[kind],
    '  npm run validate   says what is missing',
    `  npm run dev        shows it at ${paths[kind]({ id })}`,
  ].join('\n');
}

/** For a publisher that is new to the archive and is spelled nearly like a known one. */
function spellingHint(publisher: unknown, outlets: KnownContent['outlets']): string[] {
  if (typeof publisher !== 'string' || outlets.has(outletSlug(publisher))) return [];
  const near = nearest(
    publisher,
    [...outlets.values()].map(({ name }) => name),
  );
  if (near === undefined) return [];
  return [`"${publisher}" is new to the archive. If you mean "${near}", change it in the file.`];
}
