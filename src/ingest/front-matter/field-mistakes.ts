/** What is wrong with a field, in words for editors. */
import { type FieldPath, fieldName } from '#archive/problem.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import { oddIn, shapeOf } from './field-shapes.ts';
import type { Mistake } from './text-fault.ts';

/** A mistake of a field; `field` where it is another than the one that was looked at. */
export interface FieldMistake extends Mistake {
  readonly field?: FieldPath;
}

export function missing(field: FieldPath): Mistake {
  const key = field.at(-1);
  return {
    code: 'field-missing',
    found: `The required field ${fieldName(field)} is missing.`,
    remedy: `Add a line that begins with ${key}:.`,
  };
}

export function notAChoice(name: string, value: unknown, choices: readonly unknown[]): Mistake {
  const words = choices.map(String);
  return {
    code: 'choice-invalid',
    found: `${typeof value === 'string' ? `"${value}"` : shapeOf(value)} is not a choice for ${name}.${oddIn(value)}`,
    remedy: `${typeof value === 'string' ? suggestion(value, words) : ''}Write one of: ${words.join(', ')}.`,
  };
}

export function empty(field: FieldPath): Mistake {
  return {
    code: 'field-empty',
    found: `${fieldName(field)} is empty.`,
    remedy:
      field.at(-1) === 'value'
        ? "Write a value, in quotation marks if it begins with < or >: '>3'."
        : 'Write a text, or take the line away.',
  };
}

export function otherFault(name: string, message: string): Mistake {
  return {
    code: 'field-invalid',
    found: `${name} cannot be used: ${message}.`,
    remedy: 'Write it as docs/editors.md describes the field.',
  };
}
