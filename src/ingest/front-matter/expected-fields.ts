/** What a schema expects at a place: for "did you mean …?", and to know which fields are free text. */
import { z } from 'zod';
import type { FieldPath } from '#archive/problem.ts';

/** `text` is free text: it is kept as typed and means itself, unlike a date, an id or one of several choices. */
export type Expected = 'text' | 'list' | 'group' | 'other';

/** What is expected in the field at a path. */
export type Expects = (field: FieldPath) => Expected;

/** In: the schema of a file. */
export function expectedBy(schema: z.ZodType): Expects {
  return (field) => {
    const here = schemasAt(schema, field);
    if (here.some((one) => one instanceof z.ZodString)) return 'text';
    if (here.some((one) => one instanceof z.ZodArray)) return 'list';
    return here.some((one) => one instanceof z.ZodObject || one instanceof z.ZodRecord)
      ? 'group'
      : 'other';
  };
}

/** The field names that the schema allows in the object at a path; none where anything goes. */
export function knownFields(schema: z.ZodType, path: FieldPath): readonly string[] {
  return schemasAt(schema, path).flatMap((here) =>
    here instanceof z.ZodObject ? Object.keys(here.shape) : [],
  );
}

/** The schemas that a value at a path may have: several where there is a choice between shapes. */
function schemasAt(schema: z.ZodType, path: FieldPath): readonly unknown[] {
  return path.reduce<readonly unknown[]>(
    (here, part) => here.flatMap((one) => unwrapped(within(one, part))),
    unwrapped(schema),
  );
}

function within(schema: unknown, part: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(part)];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** Takes off what wraps a schema: left out, with a default, one of several, transformed. */
function unwrapped(schema: unknown): readonly unknown[] {
  if (schema === undefined) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped);
  if (!(schema instanceof z.ZodPipe)) return [schema];
  if (schema.in instanceof z.ZodTransform) return unwrapped(schema.out);
  // A text that is read as something else is free text no more.
  return unwrapped(schema.in).filter((one) => !(one instanceof z.ZodString));
}
