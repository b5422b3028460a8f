/** A field of the data: what it means, what it is made of and how it is filled, in one place. */
import { z } from 'zod';

export interface Field<Subject, Value = unknown> {
  readonly schema: z.ZodType;
  /** Its value for one subject: an article, an event, a claim. */
  readonly of: (subject: Subject) => Value;
  /** The column of another table that it names a row of: `topics.id`. */
  readonly refers?: `${string}.${string}` | undefined;
}

/** The fields of a record or of a row, in their order. */
export type Fields<Subject, Value = unknown> = Readonly<Record<string, Field<Subject, Value>>>;

export function field<Subject, Schema extends z.ZodType>(
  schema: Schema,
  of: (subject: Subject) => z.output<Schema>,
  refers?: `${string}.${string}`,
): Field<Subject, z.output<Schema>> {
  return { schema, of, refers };
}

/** The definition of a record in JSON. */
export function recordSchema<Subject>(fields: Fields<Subject>) {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
  );
}

/** A record in JSON: its keys are in the order of the fields. */
export function recordOf<Subject>(
  fields: Fields<Subject>,
  subject: Subject,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, { of }]) => [name, of(subject)]));
}
