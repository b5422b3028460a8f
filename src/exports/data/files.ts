/** The files under /data/ that hold the archive as a whole: which there are, and what is in each. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { compareText } from '#archive/problem.ts';
import { isoDay } from '#exports/iso-day.ts';
import { writeArchive, writeJson, writePart } from './archive-json.ts';
import { articlesById } from './article-records.ts';
import { articleRows } from './article-rows.ts';
import { writeCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { publisherRecords } from './event-records.ts';
import { claimRows, eventRows, eventTopicRows, topicRows } from './event-rows.ts';
import { undated } from './format.ts';
import {
  articleEventRows,
  articleTopicRows,
  correctionRows,
  sourceRows,
  statementRows,
} from './source-rows.ts';
import { type Row, type TableName, tableNames, tables } from './tables.ts';

export interface DataFile {
  readonly name: string;
  /** Its text: made when it is asked for, one file at a time, since a large archive fills the memory. */
  readonly write: () => string;
}

export interface TableFile extends DataFile {
  readonly table: TableName;
}

/** Every file; the tables and the archive's articles are split by year above so many articles. */
export function dataFiles(archive: Archive, splitAbove: number): DataFile[] {
  const articles = articlesById(archive);
  const years =
    articles.length > splitAbove
      ? [...Map.groupBy(articles, yearOf)].sort(([a], [b]) => compareText(a, b))
      : [];
  const tableFiles = tableNames.flatMap((table) =>
    tables[table].byArticle && years.length > 0
      ? years.map(([year, ofYear]) => tableFile(archive, table, ofYear, `-${year}`))
      : tableFile(archive, table, articles),
  );
  const parts = years.map(([year, ofYear]) => ({
    name: `archive-${year}.json`,
    year,
    write: () => writePart(archive, ofYear, year),
  }));
  return [
    ...tableFiles,
    { name: 'datapackage.json', write: () => writeJson(dataPackage(tableFiles)) },
    {
      name: 'archive.json',
      write: () =>
        writeArchive(
          archive,
          parts.length > 0 ? [] : articles,
          parts.map(({ name, year }) => ({ name, year })),
        ),
    },
    ...parts,
  ];
}

/** The year in which a report was published, by its first day. */
function yearOf({ date }: Article): string {
  return isoDay(date.min)?.slice(0, 4) ?? undated;
}

function tableFile(
  archive: Archive,
  table: TableName,
  articles: readonly Article[],
  part = '',
): TableFile {
  return {
    table,
    name: `${table}${part}.csv`,
    write: () =>
      writeCsv(Object.keys(tables[table].columns.shape), rowsOf[table](archive, articles)),
  };
}

type Rows = {
  readonly [Name in TableName]: (archive: Archive, articles: readonly Article[]) => Row<Name>[];
};

const rowsOf: Rows = {
  articles: articleRows,
  events: eventRows,
  claims: claimRows,
  statements: statementRows,
  sources: sourceRows,
  topics: topicRows,
  publishers: publisherRecords,
  corrections: (_archive, articles) => correctionRows(articles),
  'article-topics': articleTopicRows,
  'article-events': articleEventRows,
  'event-topics': eventTopicRows,
};
