/** Values of another shape than their field takes: a text where a list belongs, and the like. */
import { type FieldPath, fieldName } from '#archive/problem.ts';
import { oddCharacterNote } from '#archive/text/odd-characters.ts';
import type { Mistake } from './text-fault.ts';

const shapes: Record<string, string> = {
  string: 'one text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

export function wrongShape(field: FieldPath, value: unknown, expected: string): Mistake {
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

/** Most lists that are none lack their dashes. */
function listRemedy(key: string, value: unknown): string {
  if (typeof value === 'string' && /^[^\s,，、،[\]•·*–—-][^,，、،[\]]*$/.test(value)) {
    return `Write it as a list: ${key}: [${value}], or each entry on a line of its own, after a dash and a space.`;
  }
  const first = typeof value === 'object' && value !== null ? Object.keys(value)[0] : undefined;
  return `Begin each entry on a line of its own with a dash and a space: - ${first === undefined ? 'one' : `${first}: …`}.`;
}

export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? `the text "${value}"` : 'a group of fields';
}

/** The odd character in a value, if it is a text that has one. */
export function oddIn(value: unknown): string {
  return typeof value === 'string' ? oddCharacterNote(value) : '';
}

export function valueAt(data: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>(
    (here, part) =>
      typeof here === 'object' && here !== null
        ? Object.entries(here).find(([key]) => key === String(part))?.[1]
        : undefined,
    data,
  );
}
