/** The fields that a new file does not use, as comments that say what each is for. */
import type { FieldSchema } from './json-schemas.ts';

/** Fields that a command writes, and no editor. */
const written = new Set(['formerly']);

/**
 * A comment for each field of a schema but those given. Without its "# " a line is the field, empty, and an empty
 * field counts as left out.
 */
export function fieldComments(schema: FieldSchema, given: ReadonlySet<string>): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !given.has(name) && !written.has(name))
    .flatMap(([name, field]) => linesOf(name, field))
    .map((line) => `# ${line}`);
}

function linesOf(name: string, field: FieldSchema): string[] {
  const { properties, items, additionalProperties: others } = field;
  if (properties) return [head(`${name}:`, field), ...indented(fieldsIn(properties))];
  if (items?.properties) {
    const [first = '', ...more] = fieldsIn(items.properties);
    return [head(`${name}:`, field), `  - ${first}`, ...indented(indented(more))];
  }
  if (items) return [head(`${name}: []`, field)];
  if (others && others.properties !== undefined) {
    return [
      head(`${name}:`, field),
      '  an-id:',
      ...indented(indented(fieldsIn(others.properties))),
    ];
  }
  return [head(others ? `${name}: {}` : `${name}:`, field)];
}

function fieldsIn(properties: Readonly<Record<string, FieldSchema>>): string[] {
  return Object.entries(properties).flatMap(([name, field]) => linesOf(name, field));
}

function head(typed: string, { description = '', enum: choices = [] }: FieldSchema): string {
  const words = choices.filter((choice) => typeof choice === 'string');
  const unmentioned = words.filter((word) => !description.includes(word) && word !== 'false');
  const comment =
    unmentioned.length === 0 ? description : `${description} One of: ${words.join(', ')}.`;
  return comment === '' ? typed : `${typed}  # ${comment}`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
