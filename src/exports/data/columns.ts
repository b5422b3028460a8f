/** Columns of a table as tools and people are told of them, read off its definition. */
import { z } from 'zod';
import { type TableName, tables } from './tables.ts';

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
}

/** As much of a column's JSON Schema as ours have. */
const columnSchema = z.object({
  type: z.enum(['string', 'integer', 'boolean']),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
});

export function columnsOf(table: TableName): Column[] {
  return Object.entries(tables[table].columns.shape).map(([name, cell]) => columnOf(name, cell));
}

function columnOf(name: string, cell: z.ZodType): Column {
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
  };
}

function descriptionOf(cell: unknown): string {
  const described = cell instanceof z.ZodType ? cell.description : undefined;
  if (described === undefined) throw new Error('A column says what it means.');
  return described;
}
