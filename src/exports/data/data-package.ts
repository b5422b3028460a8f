/** The tables as a Frictionless Tabular Data Package (specs.frictionlessdata.io, version 1). */
import { createHash } from 'node:crypto';
import { site } from '#site/config.ts';
import { absolute, dataPath } from '#site/paths.ts';
import { type Column, columnsOf } from './columns.ts';
import { dataVersion } from './format.ts';
import type { Table } from './table.ts';
import type { TableFile } from './table-files.ts';
import { tables } from './tables.ts';

/** In: the files of the tables. Out: the descriptor; a table in several files lists them in their order. */
export function dataPackage(files: readonly TableFile[]) {
  return {
    profile: 'tabular-data-package',
    name: 'news-archive',
    title: site.title,
    description: site.description,
    homepage: absolute(dataPath()),
    version: dataVersion,
    resources: tables.flatMap((table) => {
      const parts = files.filter((file) => file.table === table);
      return parts.length > 0 ? [resource(table, parts)] : [];
    }),
  };
}

function resource(table: Table, parts: readonly TableFile[]) {
  const [first, ...others] = parts;
  const columns = columnsOf(table);
  const whole = others.length === 0 ? first : undefined;
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: whole ? whole.name : parts.map((part) => part.name),
    description: table.holds,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    ...(whole && fixity(whole.write())),
    schema: {
      fields: columns.map(field),
      primaryKey: table.key,
      ...foreignKeys(table, columns),
      missingValues: [''],
    },
  };
}

function fixity(text: string) {
  return {
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  };
}

function field({ name, meaning, type, mayBeEmpty, choices, pattern, isAddress }: Column) {
  return {
    name,
    type,
    ...(isAddress && { format: 'uri' }),
    description: meaning,
    constraints: {
      required: !mayBeEmpty,
      ...(choices && { enum: choices }),
      // The specification's patterns match the whole cell, without anchors, and know no escaped slash.
      ...(pattern && { pattern: pattern.replace(/^\^|\$$/g, '').replaceAll('\\/', '/') }),
    },
  };
}

/** Left out where there are none: the specification's schema asks for one at least. */
function foreignKeys(table: Table, columns: readonly Column[]) {
  const keys = columns.flatMap(({ name, refers }) => {
    if (refers === null) return [];
    const [resource = '', fields = ''] = refers.split('.');
    return [
      { fields: name, reference: { resource: resource === table.name ? '' : resource, fields } },
    ];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
