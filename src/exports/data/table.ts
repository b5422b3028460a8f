/** A table of the archive: what it holds, its columns, and how it is filled. */
import type { z } from 'zod';
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { isoDay } from '#archive/dates/iso-day.ts';
import type { Cell } from './csv.ts';
import { type Field, type Fields, field } from './field.ts';
import { firstDay, lastDay } from './field-kinds.ts';

export interface Table {
  /** The name of its file, without its ending. */
  readonly name: string;
  /** What a row is. */
  readonly holds: string;
  readonly key: readonly string[];
  /** Whether its rows belong to articles, by whose year it is split in a large archive. */
  readonly byArticle: boolean;
  readonly columns: Readonly<Record<string, Pick<Field<never>, 'schema' | 'refers'>>>;
  /** In: the articles of the file. A table that is not of articles has the rows of the whole archive. */
  readonly rows: (
    archive: Archive,
    articles: readonly Article[],
  ) => readonly Readonly<Record<string, Cell>>[];
}

interface Definition<Subject> extends Omit<Table, 'columns' | 'rows'> {
  readonly columns: Fields<Subject, Cell>;
  /** What has a row each, in order. */
  readonly subjects: (archive: Archive, articles: readonly Article[]) => readonly Subject[];
}

export function table<Subject>({ subjects, ...definition }: Definition<Subject>): Table {
  return {
    ...definition,
    rows: (archive, articles) =>
      subjects(archive, articles).map((subject) => rowOf(definition.columns, subject)),
  };
}

function rowOf<Subject>(columns: Fields<Subject, Cell>, subject: Subject): Record<string, Cell> {
  return Object.fromEntries(Object.entries(columns).map(([name, { of }]) => [name, of(subject)]));
}

/** A date in three columns: as typed, its first and its last day. */
export function dateColumns<Subject>(
  name: string,
  typed: z.ZodType<string | null>,
  of: (subject: Subject) => EdtfDate | null | undefined,
): Fields<Subject, string | null> {
  return {
    [name]: field(typed, (subject) => of(subject)?.edtf ?? null),
    [`${name}_min`]: field(firstDay(name), (subject) => isoDay(of(subject)?.min ?? null)),
    [`${name}_max`]: field(lastDay(name), (subject) => isoDay(of(subject)?.max ?? null)),
  };
}

/** Names in one cell. */
export function namesCell(names: readonly string[]): string | null {
  return names.length > 0 ? names.join('; ') : null;
}
