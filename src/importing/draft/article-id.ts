/** Proposes the id, and so the file name, of an article. */
import { asciiSlug, cutSlug } from '#archive/text/ascii-slug.ts';
import { idFault } from '#archive/text/id-fault.ts';

const longest = 80;

interface Named {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
}

/** From the title; where that is not in Latin letters, from the publisher and the date. */
export function proposedId({ title, publisher, date }: Named): string {
  const fallback = `${(publisher && asciiSlug(publisher)) || 'article'}-${date ?? 'undated'}`;
  const slug = cutSlug(asciiSlug(title) || fallback, longest);
  return idFault(slug) === undefined ? slug : `article-${cutSlug(slug, longest - 8)}`;
}

/** The id, or the first of `id-2`, `id-3` … that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const numbered = `${cutSlug(id, longest - suffix.length)}${suffix}`;
    if (!taken.has(numbered)) return numbered;
  }
}
