/** Who says something, in words: sources by their names, newsrooms for what they say in their own words. */
import { distinct, distinctBy } from '#archive/distinct.ts';
import { outletSlug } from '#archive/outlet.ts';
import { joinWords } from '#archive/text/english.ts';
import type { Statement } from './statement.ts';

export function speakers(statements: readonly Statement[]): string {
  return joinWords(speakerNames(statements));
}

/** The sources by name, and the newsrooms that say it in their own words. */
export function speakerNames(statements: readonly Statement[]): string[] {
  const newsrooms = statements.flatMap(({ source, origin }) => (source ? [] : [origin]));
  return distinct([...sourceNames(statements), ...newsrooms]);
}

/** Each source once, whatever each report calls it. */
export function sourceNames(statements: readonly Statement[]): string[] {
  const ofEach = distinctBy(statements, ({ sourceKey }) => sourceKey);
  return ofEach.flatMap(({ source }) => source?.name ?? []);
}

/**
 * Whether a source of kind `media` is named after the newsroom that it is: "Local media, unnamed" of "Local media
 * (unnamed)". Of such a source it says nothing that its word comes from that newsroom.
 */
export function namesOrigin(
  { kind, name }: { readonly kind: string; readonly name: string },
  origin: string,
): boolean {
  const words = new Set(outletSlug(name).split('-'));
  const isNamed = outletSlug(origin)
    .split('-')
    .every((word) => words.has(word));
  return outletSlug(name) === outletSlug(origin) || (kind === 'media' && isNamed);
}
