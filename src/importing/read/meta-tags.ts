/** The <meta> tags of a page. */
import type { Root } from 'hast';
import { attribute, elementsOf, named } from '#importing/body/element.ts';
import type { Candidate } from '#importing/clipping.ts';
import { oneLine } from '#importing/words/plain-words.ts';

/** What the tags of these names say, in the order of the names. */
export type MetaTags = (...names: readonly string[]) => Candidate[];

/** By name, property or itemprop, whatever the case. */
export function metaTags(page: Root): MetaTags {
  const values = elementsOf(page, named('meta')).flatMap((tag) => {
    const value = attribute(tag, 'content');
    const names = ['name', 'property', 'itemProp', 'httpEquiv'].map((key) => attribute(tag, key));
    return names.flatMap((name) =>
      name && value ? [{ name: name.toLowerCase(), value: oneLine(value) }] : [],
    );
  });
  const byName = Map.groupBy(values, ({ name }) => name);
  return (...names) =>
    names.flatMap((name) =>
      (byName.get(name) ?? []).map(({ value }) => ({ value, where: `meta ${name}` })),
    );
}
