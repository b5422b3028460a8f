/** Checks the folder and the events that an editor names for drafts. */
import { statSync } from 'node:fs';
import { suggestion } from '#archive/text/suggestions.ts';
import { type Fault, fail } from '#importing/clipping.ts';
import type { KnownContent } from '#ingest/known-content.ts';

/** Why drafts cannot be written to a content folder; `undefined` where they can. */
export function folderFault(folder: string): Fault | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return fail(
    'content-missing',
    'There is no such folder.',
    'Create the folder, or name another with --out or ARCHIVE_CONTENT.',
  ).fault;
}

/** Why these events cannot be named; `undefined` where all of them are in the archive. */
export function eventFault(
  events: readonly string[],
  { present }: Pick<KnownContent, 'present'>,
): Fault | undefined {
  const known = present.events;
  const unknown = events.find((event) => !known.has(event));
  if (unknown === undefined) return undefined;
  return fail(
    'event-unknown',
    `The archive has no event "${unknown}".`,
    `${suggestion(unknown, known)}Write the id of an event, which is the name of its file without .md, or leave --event out.`,
  ).fault;
}
