/** A file whose fields are those of another kind: an article among the events, a topic among the articles. */
import type { z } from 'zod';
import { articleSchema } from '#archive/article/schema.ts';
import { eventSchema } from '#archive/event.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import { topicSchema } from '#archive/topic.ts';
import { knownFields } from '#ingest/front-matter/expected-fields.ts';

const kinds = [
  { schema: articleSchema, what: 'an article', folder: 'articles' },
  { schema: eventSchema, what: 'an event', folder: 'events' },
  { schema: topicSchema, what: 'a topic', folder: 'topics' },
];

/** In: the schema of the folder where a file lies, and its fields. Out: `undefined` where they fit it best. */
export function misplaced(schema: z.ZodType, data: unknown, path: string): Finding | undefined {
  const own = kinds.find((kind) => kind.schema === schema);
  if (!own || typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const typed = Object.keys(data);
  const counted = kinds.map((kind) => {
    const known = new Set(knownFields(kind.schema, []));
    return { ...kind, fits: typed.filter((name) => known.has(name)).length };
  });
  const fitsOwn = counted.find((kind) => kind.schema === schema)?.fits ?? 0;
  const [best] = counted.toSorted((a, b) => b.fits - a.fits);
  if (!best || best.fits <= fitsOwn || best.fits < typed.length - 1) return undefined;
  const foreign = typed.filter((name) => !knownFields(schema, []).includes(name));
  return findingOf(
    'file-misplaced',
    { path },
    {
      found: `These are the fields of ${best.what} (${foreign.slice(0, 4).join(', ')}), and the file lies in the folder ${own.folder}.`,
      remedy: `Move it to the folder ${best.folder}.`,
    },
  );
}
