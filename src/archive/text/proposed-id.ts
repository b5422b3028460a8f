/** Proposes the id, and so the file name, of a new file: for `npm run new` and for `npm run import`. */
import { asciiSlug, cutSlug } from './ascii-slug.ts';
import { idFault } from './id-fault.ts';

const maxLength = 80;

/** What a file is named after. */
interface Named {
  /** The title; the name of a topic. */
  readonly title: string;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
}

/**
 * From the title in plain letters; where it has few of those, from the date of an event. `undefined` where nothing can be
 * made of it.
 */
export function proposedId(
  kind: 'articles' | 'events' | 'topics',
  named: Named,
): string | undefined {
  if (kind === 'articles') return proposedArticleId(named);
  const slug = asciiSlug(named.title);
  if (kind === 'topics') return slug === '' ? undefined : usableId('topic', slug);
  const day = dayOf(named.date);
  return slug === '' && day === undefined ? undefined : usableId('event', slug || `event-${day}`);
}

/** From the title in plain letters; where it has few of those, from the publisher and the date. */
export function proposedArticleId({ title, publisher, date }: Named): string {
  const outlet = (publisher && asciiSlug(publisher)) || 'article';
  return usableId('article', asciiSlug(title) || `${outlet}-${dayOf(date) ?? 'undated'}`);
}

/** The id, or the first of `id-2`, `id-3` … that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const numbered = `${cutSlug(id, maxLength - suffix.length)}${suffix}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** `2024-05~` → `2024-05`. */
function dayOf(date = ''): string | undefined {
  return /^\d{4}(-\d\d){0,2}/.exec(date)?.[0];
}

/** Not too long; `2024` and `index`, which are taken by addresses, become `topic-2024` and `topic-index`. */
function usableId(noun: string, slug: string): string {
  const id = cutSlug(slug, maxLength);
  return idFault(id) === undefined ? id : `${noun}-${cutSlug(slug, maxLength - noun.length - 1)}`;
}
