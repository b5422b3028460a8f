/** Proposes the id of a new file. */

import { idFault } from '#archive/fields.ts';
import { asciiSlug } from '#archive/text/ascii-slug.ts';
import { proposedId } from '#importing/draft/article-id.ts';
import type { ContentKind } from '#ingest/content-files.ts';

/** What a file is named after. */
export interface Named {
  /** The title; the name of a topic. */
  readonly title: string;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
}

/**
 * From the title in plain letters; where it has few of those, from the publisher and the date of an article, or the
 * date of an event. `undefined` where nothing can be made of it.
 */
export function newId(kind: ContentKind, { title, date, publisher }: Named): string | undefined {
  const day = /^\d{4}(-\d\d){0,2}/.exec(date ?? '')?.[0];
  if (kind === 'articles') return usable(proposedId({ title, publisher, date: day }));
  if (asciiSlug(title) === '') {
    return kind === 'events' && day !== undefined ? usable(`event-${day}`) : undefined;
  }
  const id = proposedId({ title });
  return id === asciiSlug(title) || asciiSlug(title).startsWith(id)
    ? usable(id)
    : usable(`${kind.replace(/s$/, '')}-${asciiSlug(title)}`);
}

function usable(id: string): string | undefined {
  return idFault(id) === undefined ? id : undefined;
}
