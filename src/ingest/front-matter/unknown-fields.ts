/** Fields that the schema doesn't have: a slip in a name, or a list that lacks a dash. */
import type { z } from 'zod';
import type { FieldPath } from '#archive/problem.ts';
import { oddCharacterNote } from '#archive/text/odd-characters.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import { knownFields } from './expected-fields.ts';
import type { FieldMistake } from './field-mistakes.ts';
import { valueAt } from './field-shapes.ts';
import { dashMissing } from './missing-dashes.ts';

export function unknownFields(
  schema: z.ZodType,
  group: unknown,
  keys: readonly string[],
  field: FieldPath,
): FieldMistake[] {
  const known = knownFields(schema, field);
  const [first = '', ...others] = keys;
  const list = known.find((name) => {
    const inEntry = knownFields(schema, [...field, name, 0]);
    return valueAt(group, [name]) !== undefined && keys.every((key) => inEntry.includes(key));
  });
  // Fields of an entry beside the list that they belong to: its dash and its indentation are missing.
  return list !== undefined && others.length > 0
    ? [
        {
          ...dashMissing,
          field: [...field, first],
          found: `${dashMissing.found} It seems to be one of ${list}.`,
        },
      ]
    : keys.map((key) => unknownField(key, [...field, key], known));
}

function unknownField(key: string, field: FieldPath, known: readonly string[]): FieldMistake {
  return {
    code: 'field-unknown',
    field,
    found: `There is no field "${key}" here.${key.startsWith('-') ? ' A dash that begins an entry of a list has a space behind it.' : oddCharacterNote(key)}`,
    remedy: `${suggestion(key, known)}The fields here are ${known.join(', ')}.`,
  };
}
