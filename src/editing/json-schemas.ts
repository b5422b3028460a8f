/** The JSON Schemas of the three front matters, made from the archive's own schemas, for editors of text. */
import { z } from 'zod';
import { articleSchema } from '#archive/article/schema.ts';
import { eventSchema } from '#archive/event.ts';
import { topicSchema } from '#archive/topic.ts';
import type { ContentKind } from '#ingest/folder/content-files.ts';

export const contentSchemas = {
  articles: articleSchema,
  events: eventSchema,
  topics: topicSchema,
} as const;

const titles: Readonly<Record<ContentKind, string>> = {
  articles: 'Front matter of an article',
  events: 'Front matter of an event',
  topics: 'Front matter of a topic',
};

/** As much of a JSON Schema as ours have. */
export interface FieldSchema {
  description?: string | undefined;
  type?: string | string[] | undefined;
  enum?: unknown[] | undefined;
  default?: unknown;
  required?: string[] | undefined;
  properties?: Record<string, FieldSchema> | undefined;
  items?: FieldSchema | undefined;
  additionalProperties?: FieldSchema | false | undefined;
  anyOf?: FieldSchema[] | undefined;
  minLength?: number | undefined;
  [keyword: string]: unknown;
}

const fieldSchema: z.ZodType<FieldSchema> = z.looseObject({
  description: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), fieldSchema).optional();
  },
  get items() {
    return fieldSchema.optional();
  },
  get additionalProperties() {
    return z.union([z.literal(false), fieldSchema]).optional();
  },
  get anyOf() {
    return z.array(fieldSchema).optional();
  },
  minLength: z.number().optional(),
});

/**
 * The schema of one kind of file (JSON Schema, draft 7, which every editor reads), with the descriptions. It knows
 * fields, their forms and their choices; what a date is, and what one field asks of another, `npm run validate` knows.
 */
export function jsonSchemaOf(kind: ContentKind): FieldSchema {
  const made = z.toJSONSchema(contentSchemas[kind], { io: 'input', target: 'draft-7' });
  const { $schema, ...schema } = asTyped(fieldSchema.parse(made), false);
  return { $schema, title: titles[kind], ...schema };
}

/**
 * An editor reads `2024` as a number and `true` as a truth value, where the archive reads the text that was typed; and
 * a field that may be left out may be empty.
 */
function asTyped(schema: FieldSchema, mayBeEmpty: boolean): FieldSchema {
  if (schema.anyOf) return withForms(schema, schema.anyOf, mayBeEmpty);
  const { properties, items, additionalProperties: others, required = [] } = schema;
  const typed: FieldSchema = { ...schema, ...typesOf(schema, mayBeEmpty) };
  if (mayBeEmpty) delete typed.minLength;
  if (items) typed.items = asTyped(items, false);
  if (others) typed.additionalProperties = asTyped(others, false);
  if (properties) {
    typed.properties = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [
        name,
        asTyped(field, !required.includes(name)),
      ]),
    );
  }
  return typed;
}

/** Of a field that has several forms, a text or a group of fields. */
function withForms(
  schema: FieldSchema,
  forms: readonly FieldSchema[],
  mayBeEmpty: boolean,
): FieldSchema {
  const typed = forms.map((form) => asTyped(form, false));
  return { ...schema, anyOf: mayBeEmpty ? [...typed, { type: 'null' }] : typed };
}

function typesOf({ type, enum: choices }: FieldSchema, mayBeEmpty: boolean): FieldSchema {
  if (choices?.includes('true')) return { type: undefined, enum: [true, false, 'true', 'false'] };
  if (choices) return {};
  const types = type === 'string' ? ['string', 'number', 'boolean'] : [type ?? 'object'].flat();
  return { type: mayBeEmpty ? [...types, 'null'] : types.length === 1 ? types[0] : types };
}
