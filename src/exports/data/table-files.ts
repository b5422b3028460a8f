/** The CSV files of the tables: one each, or one for each year of reports. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { writeCsv } from './csv.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';

export interface DataFile {
  readonly name: string;
  /** Its text: made when it is asked for, one file at a time, since a large archive fills the memory. */
  readonly write: () => string;
}

export interface TableFile extends DataFile {
  readonly table: Table;
}

/** In: all articles, and those of each year where the files are split. */
export function tableFiles(
  archive: Archive,
  articles: readonly Article[],
  years: readonly (readonly [year: string, articles: readonly Article[]])[],
): TableFile[] {
  return tables.flatMap((table) =>
    table.byArticle && years.length > 0
      ? years.map(([year, ofYear]) => tableFile(archive, table, ofYear, `-${year}`))
      : tableFile(archive, table, articles),
  );
}

function tableFile(
  archive: Archive,
  table: Table,
  articles: readonly Article[],
  part = '',
): TableFile {
  return {
    table,
    name: `${table.name}${part}.csv`,
    write: () => writeCsv(Object.keys(table.columns), table.rows(archive, articles)),
  };
}
