/** Which fields a schema knows at a place, for "did you mean …?". */
import { z } from 'zod';
import type { FieldPath } from '#archive/problem.ts';

/** The field names that the schema allows in the object at a path; none where anything goes. */
export function knownFields(schema: z.ZodType, path: FieldPath): readonly string[] {
  let here: unknown = unwrap(schema);
  for (const part of path) {
    if (here instanceof z.ZodObject) here = unwrap(here.shape[String(part)]);
    else if (here instanceof z.ZodArray) here = unwrap(here.element);
    else if (here instanceof z.ZodRecord) here = unwrap(here.valueType);
    else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** Takes off what wraps a schema: left out, with a default, transformed. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}
