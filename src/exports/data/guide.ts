/** How the page /data/ explains its files, from the definitions that the files are made by. */
import type { Archive } from '#archive/archive.ts';
import { capitalise } from '#archive/text/english.ts';
import { dataFilePath, dataSchemaPath } from '#site/paths.ts';
import { type Column, columnsOf } from './columns.ts';
import { dataFiles } from './files.ts';
import { splitAbove } from './format.ts';
import { jsonFiles, schemaNames } from './json-schemas.ts';
import { tables } from './tables.ts';

export interface GuideFile {
  readonly name: string;
  readonly href: string;
}

export interface GuideTable {
  readonly name: string;
  readonly holds: string;
  /** One, or in a large archive one a year. */
  readonly files: readonly GuideFile[];
  readonly columns: readonly GuideColumn[];
}

export interface GuideColumn {
  readonly name: string;
  readonly meaning: string;
  /** "A day; may be empty"; nothing for a text that is always there. */
  readonly form: string;
}

export function dataGuide(archive: Archive) {
  const names = dataFiles(archive, splitAbove).map(({ name }) => name);
  return {
    tables: tables.map((table): GuideTable => {
      const isOfTable = new RegExp(`^${table.name}(-\\d{4}|-undated)?\\.csv$`);
      return {
        name: `${table.name}.csv`,
        holds: table.holds,
        files: names.filter((name) => isOfTable.test(name)).map(guideFile),
        columns: columnsOf(table).map(guideColumn),
      };
    }),
    archive: names.filter((name) => name.startsWith('archive')).map(guideFile),
    schemas: schemaNames.map((name) => ({
      name: jsonFiles[name].title,
      href: dataSchemaPath(name),
    })),
  };
}

function guideFile(name: string): GuideFile {
  return { name, href: dataFilePath(name) };
}

const forms: Readonly<Record<Column['type'], string | null>> = {
  string: null,
  integer: 'a number',
  boolean: 'true or false',
  date: 'a day',
};

function guideColumn({ name, meaning, type, mayBeEmpty, choices, refers }: Column): GuideColumn {
  const form = [
    forms[type],
    choices?.join(', '),
    refers && `refers to ${refers}`,
    mayBeEmpty && 'may be empty',
  ];
  return { name, meaning, form: capitalise(form.filter(Boolean).join('; ')) };
}
