/** The files under /data/ that hold the archive as a whole: which there are, and what is in each. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { isoDay } from '#archive/dates/iso-day.ts';
import { compareText } from '#archive/problem.ts';
import { dataPackage } from './data-package.ts';
import { undated } from './format.ts';
import { writeArchive, writeJson, writePart } from './json-files.ts';
import { type DataFile, tableFiles } from './table-files.ts';

/** Every file; the tables and the archive's articles are split by year above so many articles. */
export function dataFiles(archive: Archive, splitAbove: number): DataFile[] {
  const articles = articlesById(archive);
  const years =
    articles.length > splitAbove
      ? [...Map.groupBy(articles, yearOf)].sort(([a], [b]) => compareText(a, b))
      : [];
  const ofTables = tableFiles(archive, articles, years);
  const parts = years.map(([year, ofYear]) => ({
    name: `archive-${year}.json`,
    year,
    write: () => writePart(archive, ofYear, year),
  }));
  return [
    ...ofTables,
    { name: 'datapackage.json', write: () => writeJson(dataPackage(ofTables)) },
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

/** Every article that has a page in a build, by id. */
export function articlesById({ articles }: Archive): Article[] {
  return articles
    .filter(({ status }) => status !== 'draft')
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** The year in which a report was published, by its first day. */
function yearOf({ date }: Article): string {
  return isoDay(date.min)?.slice(0, 4) ?? undated;
}
