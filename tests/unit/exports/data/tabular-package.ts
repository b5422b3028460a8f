/**
 * Reads a Tabular Data Package as its specification says (specs.frictionlessdata.io, version 1), without the code that
 * wrote it. Out: everything that is wrong; empty for a valid package.
 */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'boolean', 'date']),
  format: z.literal('uri').optional(),
  description: z.string().min(5),
  constraints: z.strictObject({
    required: z.boolean(),
    enum: z.array(z.string()).nonempty().optional(),
    pattern: z.string().optional(),
  }),
});

const resource = z.strictObject({
  profile: z.literal('tabular-data-resource'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  path: z.union([z.string(), z.array(z.string()).nonempty()]),
  description: z.string(),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
  }),
  bytes: z.int().positive().optional(),
  hash: z.string().startsWith('sha256:').optional(),
  schema: z.strictObject({
    fields: z.array(field).nonempty(),
    primaryKey: z.array(z.string()).nonempty(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.string(),
          reference: z.strictObject({ resource: z.string(), fields: z.string() }),
        }),
      )
      .nonempty()
      .optional(),
    missingValues: z.tuple([z.literal('')]),
  }),
});

const descriptor = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  resources: z.array(resource).nonempty(),
});

type Resource = z.output<typeof resource>;
type Field = z.output<typeof field>;
type Rows = readonly Readonly<Record<string, string>>[];

export function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const { resources } = descriptor.parse(JSON.parse(files.get('datapackage.json') ?? ''));
  const rows = new Map(resources.map((one) => [one.name, rowsOf(one, files)]));
  return resources.flatMap((one) => [
    ...fixityFaults(one, files),
    ...cellFaults(one, rows.get(one.name) ?? []),
    ...keyFaults(one, rows),
  ]);
}

/** A table in several files has a head line in each. Throws where a line has too many cells or too few. */
function rowsOf({ name, path, schema }: Resource, files: ReadonlyMap<string, string>): Rows {
  const names = schema.fields.map((one) => one.name);
  return [path].flat().flatMap((part) => {
    const [head = [], ...lines]: string[][] = parse(files.get(part) ?? '', {
      recordDelimiter: '\r\n',
    });
    if (head.join() !== names.join()) throw new Error(`${name}: ${part} has the head ${head}`);
    return lines.map((cells) => Object.fromEntries(names.map((key, at) => [key, cells[at] ?? ''])));
  });
}

function fixityFaults({ path, bytes, hash }: Resource, files: ReadonlyMap<string, string>) {
  const [only = '', ...others] = [path].flat();
  if (others.length > 0) return [];
  const text = files.get(only) ?? '';
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return Buffer.byteLength(text) === bytes && digest === hash ? [] : [`${only}: bytes or hash`];
}

function cellFaults({ name, schema }: Resource, rows: Rows): string[] {
  return rows.flatMap((row, line) =>
    schema.fields.flatMap((one) => {
      const cell = row[one.name] ?? '';
      return isRight(cell, one) ? [] : [`${name}[${line}].${one.name}: ${JSON.stringify(cell)}`];
    }),
  );
}

function isRight(cell: string, { type, format, constraints }: Field): boolean {
  if (cell === '') return !constraints.required;
  const ofType = {
    string: () => format !== 'uri' || /^https?:\/\/[\x21-\x7e]+$/.test(cell),
    integer: () => /^\d+$/.test(cell),
    boolean: () => cell === 'true' || cell === 'false',
    date: () => z.iso.date().safeParse(cell).success,
  };
  return (
    ofType[type]() &&
    (constraints.enum?.includes(cell) ?? true) &&
    (constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(cell))
  );
}

function keyFaults(one: Resource, rows: ReadonlyMap<string, Rows>): string[] {
  const own = rows.get(one.name) ?? [];
  const keys = own.map((row) => one.schema.primaryKey.map((key) => row[key]).join('\n'));
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  const dangling = (one.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const there = rows.get(reference.resource === '' ? one.name : reference.resource);
    if (!there) return [`${one.name}.${fields}: no table ${reference.resource}`];
    const known = new Set(there.map((row) => row[reference.fields]));
    return own
      .map((row) => row[fields] ?? '')
      .filter((cell) => cell !== '' && !known.has(cell))
      .map((cell) => `${one.name}.${fields}: ${cell} is not in ${reference.resource}`);
  });
  return [...twice.map((key) => `${one.name}: ${key} twice`), ...dangling];
}
