/** Fields of a markdown clipping's front matter that are taken over, where they are valid in the archive. */
import { articleSchema } from '#archive/article/schema.ts';
import type { KnownContent } from '#ingest/known-content.ts';

export interface KeptFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

export function keptFields(
  typed: Readonly<Record<string, unknown>>,
  known: KnownContent,
): KeptFields {
  const read = Object.entries(typed).map(([name, value]) => ({
    name,
    ...keptValue(name, value, known),
  }));
  return {
    fields: Object.fromEntries(read.flatMap(({ name, value }) => (value ? [[name, value]] : []))),
    notes: read.flatMap(({ note }) => note ?? []),
  };
}

interface KeptValue {
  readonly value?: unknown;
  readonly note?: string;
}

function keptValue(name: string, value: unknown, known: KnownContent): KeptValue {
  const field = new Map<string, (typeof fields)[keyof typeof fields]>(Object.entries(fields)).get(
    name,
  );
  if (!field?.safeParse(value).success) {
    return {
      note: `The clipping's field ${name} is not valid in the archive, and is not imported.`,
    };
  }
  const ids =
    name === 'topics' ? known.present.topics : name === 'events' ? known.present.events : undefined;
  if (ids === undefined || !Array.isArray(value)) return { value };
  const unknown = value.filter((id) => !ids.has(id));
  const held = value.filter((id) => ids.has(id));
  return {
    ...(held.length > 0 && { value: held }),
    ...(unknown.length > 0 && {
      note: `The archive has no ${name} with these ids: ${unknown.join(', ')}.`,
    }),
  };
}

const fields = articleSchema.shape;
