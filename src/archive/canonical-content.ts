/** The content that an article publishes, as one text: two files with the same content give the same text. */
import type { ArticleFields } from '#archive/article/schema.ts';
import { printedName } from './byline.ts';
import { compareText } from './problem.ts';

/**
 * In: an article's fields and the digest of its body. Out: JSON with its keys in order, to be hashed. Left out is what
 * tidies the archive and says nothing new of the report: references to topics and events, former ids, when it
 * came in, archived copies, the language that its texts are marked with, which part of a name is the family name; and what
 * says how the article has fared: its status and corrections.
 *
 * An empty list, `false` and a field that is left out are the same, so that a field which the schema gains later changes
 * no text. Dates are as typed.
 */
export function canonicalContent(fields: ArticleFields, bodyDigest: string): string {
  const {
    topics,
    events,
    formerly,
    added,
    status,
    corrections,
    copy,
    sources,
    textLanguage,
    ...rest
  } = fields;
  const { byline, editors, ...content } = rest;
  return JSON.stringify(
    ordered({
      ...content,
      byline: byline.map(printedName),
      editors: editors.map(printedName),
      copy: copy && { via: copy.via, url: copy.url },
      sources: sources.map(({ topic, ...source }) => source),
      body: bodyDigest,
    }),
  );
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  if ('edtf' in value) return value.edtf;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, ordered(inner)] as const)
      .filter(([, inner]) => !isLeftOut(inner))
      .sort(([a], [b]) => compareText(a, b)),
  );
}

function isLeftOut(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
