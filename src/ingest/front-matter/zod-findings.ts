/** Turns what Zod found into words for editors: never raw Zod. */
import { z } from 'zod';
import {
  type FieldPath,
  type Finding,
  type FindingCode,
  fieldName,
  findingOf,
} from '#archive/problem.ts';
import { isFindingCode } from '#archive/problems/registry.ts';
import { empty, type FieldMistake, missing, notAChoice, otherFault } from './field-mistakes.ts';
import { oddIn, valueAt, wrongShape } from './field-shapes.ts';
import { unknownFields } from './unknown-fields.ts';

const issueParams = z.object({
  code: z.custom<FindingCode>(isFindingCode),
  found: z.string(),
  remedy: z.string(),
});

/** In: the schema, what it was given, and the error. Out: a finding for each thing to mend. */
export function zodFindings(
  schema: z.ZodType,
  data: unknown,
  error: z.ZodError,
  path: string,
): Finding[] {
  return error.issues.flatMap((issue) => {
    const field = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    return mistakesOf(schema, data, issue, field).map(({ code, field: inner = field, ...words }) =>
      findingOf(code, { path, field: inner }, words),
    );
  });
}

function mistakesOf(
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  field: FieldPath,
): FieldMistake[] {
  const name = fieldName(field);
  const value = valueAt(data, field);
  switch (issue.code) {
    case 'custom': {
      const params = issueParams.safeParse(issue.params);
      return params.success
        ? [{ ...params.data, found: `${params.data.found}${oddIn(value)}` }]
        : [otherFault(name, issue.message)];
    }
    case 'unrecognized_keys':
      return unknownFields(schema, value, issue.keys, field);
    case 'invalid_value':
      return [value === undefined ? missing(field) : notAChoice(name, value, issue.values)];
    case 'invalid_type':
      return [value === undefined ? missing(field) : wrongShape(field, value, issue.expected)];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => mistakesOf(schema, data, inner, field));
    case 'invalid_union':
      return fittingOption(issue.errors, value).flatMap((inner) => {
        const at = [...field, ...inner.path.map((part) => (typeof part === 'symbol' ? '' : part))];
        return mistakesOf(schema, data, inner, at).map((mistake) => ({ field: at, ...mistake }));
      });
    case 'too_small':
      return [empty(field)];
    default:
      return [otherFault(name, issue.message)];
  }
}

/** Of the forms that a field may have, what is wrong with the one that was meant: the first where none has the shape. */
function fittingOption(
  options: readonly (readonly z.core.$ZodIssue[])[],
  value: unknown,
): readonly z.core.$ZodIssue[] {
  const hasShape = (option: readonly z.core.$ZodIssue[]) =>
    !option.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const [first = []] = options;
  return value === undefined ? first : (options.find(hasShape) ?? first);
}
