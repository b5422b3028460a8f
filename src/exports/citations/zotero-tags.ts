/**
 * What the head of an article's page says for reference managers: Zotero saves it as a newspaper article.
 * Its translator of embedded metadata (zotero/translators, "Embedded Metadata" and "RDF") reads Dublin Core, Open
 * Graph and its own names (`z:`). Highwire's `citation_*` would make it a journal article, COinS would lose the rights.
 */

import { exactDay } from '#exports/exact-date.ts';
import { site } from '#site/config.ts';
import type { Citation } from './citation-fields.ts';
import { oneLine } from './one-line.ts';
import type { CitedName } from './person-name.ts';

export interface MetaTag {
  /** Open Graph uses `property`, all else `name`. */
  readonly attribute: 'name' | 'property';
  readonly name: string;
  readonly content: string;
}

/** In: the original report, its names as printed, what is known of the rights, and the names of its topics. */
export function reportTags(
  original: Citation,
  byline: readonly string[],
  rights: string,
  topics: readonly string[],
): MetaTag[] {
  const { title, language, container, issued, url, heldAt } = original;
  const day = issued && exactDay(issued);
  return [
    ...tag('property', 'article:published_time', day),
    ...byline.flatMap((name) => tag('property', 'article:author', name)),
    ...topics.flatMap((name) => tag('property', 'article:tag', name)),
    ...tag('name', 'DC.title', title),
    ...original.authors.flatMap((name) => tag('name', 'DC.creator', creator(name))),
    ...tag('name', 'DC.language', language),
    ...tag('name', 'DC.rights', rights),
    ...tag('name', 'z:itemType', 'newspaperArticle'),
    ...tag('name', 'z:publicationTitle', container),
    // Without it Zotero takes the address of our page for the report’s.
    ...tag('name', 'z:url', url),
    ...tag('name', 'z:extra', heldAt && `Recorded in ${site.title}: ${heldAt}`),
  ];
}

function tag(attribute: MetaTag['attribute'], name: string, content?: string | null): MetaTag[] {
  return content == null ? [] : [{ attribute, name, content: oneLine(content) }];
}

/** "Family, Given". Zotero parts a name without a comma at its last space; after a comma at the end it leaves it whole. */
function creator(name: CitedName): string {
  if ('literal' in name) return / /.test(name.literal) ? `${name.literal},` : name.literal;
  return `${name.family}, ${[name.given, name.suffix ?? []].flat().join(' ')}`;
}
