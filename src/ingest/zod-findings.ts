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
import { tellsOdd } from '#archive/text/odd-characters.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import { knownFields } from './expected-fields.ts';
import { dashMissing } from './missing-dashes.ts';

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
    return wordings(schema, data, issue, field).map(({ code, field: inner = field, ...words }) =>
      findingOf(code, { path, field: inner }, words),
    );
  });
}

type Words = Pick<Finding, 'code' | 'found' | 'remedy'> & { readonly field?: FieldPath };

function wordings(
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  field: FieldPath,
): Words[] {
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
      return issue.issues.flatMap((inner) => wordings(schema, data, inner, field));
    case 'invalid_union':
      return fittingOption(issue.errors, value).flatMap((inner) => {
        const at = [...field, ...inner.path.map((part) => (typeof part === 'symbol' ? '' : part))];
        return wordings(schema, data, inner, at).map((words) => ({ field: at, ...words }));
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

function missing(field: FieldPath): Words {
  const key = field.at(-1);
  return {
    code: 'field-missing',
    found: `The required field ${fieldName(field)} is missing.`,
    remedy: `Add a line that begins with ${key}:.`,
  };
}

function unknownFields(
  schema: z.ZodType,
  group: unknown,
  keys: readonly string[],
  field: FieldPath,
): Words[] {
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

function unknownField(key: string, field: FieldPath, known: readonly string[]): Words {
  return {
    code: 'field-unknown',
    field,
    found: `There is no field "${key}" here.${key.startsWith('-') ? ' A dash that begins an entry of a list has a space behind it.' : tellsOdd(key)}`,
    remedy: `${suggestion(key, known)}The fields here are ${known.join(', ')}.`,
  };
}

function notAChoice(name: string, value: unknown, choices: readonly unknown[]): Words {
  const words = choices.map(String);
  return {
    code: 'choice-invalid',
    found: `${typeof value === 'string' ? `"${value}"` : shapeOf(value)} is not a choice for ${name}.${oddIn(value)}`,
    remedy: `${typeof value === 'string' ? suggestion(value, words) : ''}Write one of: ${words.join(', ')}.`,
  };
}

const shapes: Record<string, string> = {
  string: 'one text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function wrongShape(field: FieldPath, value: unknown, expected: string): Words {
  const key = field.at(-1);
  const examples: Record<string, string> = {
    string: `Write ${typeof key === 'number' ? '' : `${key}: and `}one text; put it in quotation marks if it begins with [ or {.`,
    array: listRemedy(String(key), value),
  };
  return {
    code: 'field-shape',
    found: `${field.length === 0 ? 'The front matter' : fieldName(field)} is ${shapeOf(value)}; ${shapes[expected] ?? expected} is expected.${expected === 'array' ? oddIn(value) : ''}`,
    remedy:
      examples[expected] ??
      'Write its fields below it, each on a line of its own, indented by two spaces.',
  };
}

function oddIn(value: unknown): string {
  return typeof value === 'string' ? tellsOdd(value) : '';
}

/** Most lists that are none lack their dashes. */
function listRemedy(key: string, value: unknown): string {
  if (typeof value === 'string' && /^[^\s,，、،[\]•·*–—-][^,，、،[\]]*$/.test(value)) {
    return `Write it as a list: ${key}: [${value}], or each entry on a line of its own, after a dash and a space.`;
  }
  const first = typeof value === 'object' && value !== null ? Object.keys(value)[0] : undefined;
  return `Begin each entry on a line of its own with a dash and a space: - ${first === undefined ? 'one' : `${first}: …`}.`;
}

function empty(field: FieldPath): Words {
  return {
    code: 'field-empty',
    found: `${fieldName(field)} is empty.`,
    remedy:
      field.at(-1) === 'value'
        ? "Write a value; one that begins with < or > stands in quotation marks: '>3'."
        : 'Write a text, or take the line away.',
  };
}

function otherFault(name: string, message: string): Words {
  return {
    code: 'field-invalid',
    found: `${name} cannot be used: ${message}.`,
    remedy: 'Write it as the list of fields in the documentation for editors says.',
  };
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? `the text "${value}"` : 'a group of fields';
}

function valueAt(data: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>(
    (here, part) =>
      typeof here === 'object' && here !== null
        ? Object.entries(here).find(([key]) => key === String(part))?.[1]
        : undefined,
    data,
  );
}
