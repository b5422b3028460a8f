/** Columns of a table as the data package and the manual describe them, read off its definition. */
import { z } from 'zod';
import type { Table } from './table.ts';

export interface Column {
  readonly name: string;
  readonly meaning: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  /** Whether a cell may be empty. */
  readonly mayBeEmpty: boolean;
  readonly choices: readonly string[] | null;
  /** A regular expression that the whole cell matches. */
  readonly pattern: string | null;
  readonly isAddress: boolean;
  /** The column of another table that it names a row of. */
  readonly refers: string | null;
}

/** As much of a column's JSON Schema as ours have. */
const columnSchema = z.object({
  type: z.enum(['string', 'integer', 'boolean']),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
});

export function columnsOf({ columns }: Table): Column[] {
  return Object.entries(columns).map(([name, column]) => columnOf(name, column));
}

function columnOf(name: string, { schema: cell, refers }: Table['columns'][string]): Column {
  const mayBeEmpty = cell instanceof z.ZodNullable;
  const filled = cell instanceof z.ZodNullable ? cell.unwrap() : cell;
  const schema = columnSchema.parse(z.toJSONSchema(filled));
  const isDay = schema.format === 'date';
  return {
    name,
    meaning: cell.description ?? descriptionOf(filled),
    type: isDay ? 'date' : schema.type,
    mayBeEmpty,
    choices: schema.enum ?? null,
    pattern: isDay ? null : (schema.pattern ?? null),
    isAddress: schema.format === 'uri',
    refers: refers ?? null,
  };
}

function descriptionOf(cell: unknown): string {
  const described = cell instanceof z.ZodType ? cell.description : undefined;
  if (described === undefined) throw new Error('A column says what it means.');
  return described;
}
