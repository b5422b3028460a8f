/** Reads what a content folder knows, its drafts included, as far as a new draft needs it. */
import { statSync } from 'node:fs';
import { articleSchema } from '#archive/article.ts';
import { suggestion } from '#archive/did-you-mean.ts';
import { outletSlug } from '#archive/outlet.ts';
import { listContent } from '#ingest/content-files.ts';
import { parseFile } from '#ingest/parse-file.ts';
import { readText } from '#ingest/read-text.ts';
import { type Fault, fail } from './clipping.ts';
import type { KnownNames } from './known-names.ts';

/** In: an absolute folder. Files that cannot be used are known by their ids alone. */
export function knownNames(folder: string): KnownNames {
  const byKind = Map.groupBy(listContent(folder).files, ({ kind }) => kind);
  const ids = (kind: 'articles' | 'events' | 'topics') =>
    (byKind.get(kind) ?? []).map(({ id }) => id);
  const articles = (byKind.get('articles') ?? []).flatMap(({ id, file, path }) => {
    const read = readText(file, path);
    return 'text' in read ? (parseFile(articleSchema, id, path, read.text).file?.fields ?? []) : [];
  });
  const outlets = articles.flatMap(({ publisher, origin, sources, statements }) => [
    publisher,
    origin,
    ...[...sources, ...statements].map((one) => one.origin),
  ]);
  return {
    outlets: new Map(
      outlets.flatMap((name) => (name === undefined ? [] : [[outletSlug(name), name] as const])),
    ),
    events: new Set(ids('events')),
    topics: new Set(ids('topics')),
    articles: new Set([...ids('articles'), ...articles.flatMap(({ formerly }) => formerly)]),
  };
}

/** Why drafts cannot be written to a content folder; `undefined` where they can. */
export function folderFault(folder: string): Fault | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return fail(
    'content-missing',
    'There is no such folder.',
    'Make the folder, or name another with --out or ARCHIVE_CONTENT.',
  ).fault;
}

/** Why these events cannot be named; `undefined` where all of them are in the archive. */
export function eventFault(
  events: readonly string[],
  { events: known }: KnownNames,
): Fault | undefined {
  const unknown = events.find((event) => !known.has(event));
  if (unknown === undefined) return undefined;
  return fail(
    'event-unknown',
    `The archive has no event "${unknown}".`,
    `${suggestion(unknown, known)}Write the id of an event, which is the name of its file without .md, or leave --event out.`,
  ).fault;
}
