/** Rows of the tables that belong to articles. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { absolute, articleDataPath } from '#site/paths.ts';
import {
  articleRecordOf,
  type DateRecord,
  type PublishedRecord,
  type WithdrawnRecord,
} from './article-records.ts';
import type { Row } from './tables.ts';

export function articleRows(archive: Archive, articles: readonly Article[]): Row<'articles'>[] {
  return articles.map((article) => {
    const record = articleRecordOf(archive, article);
    return record.status === 'withdrawn' ? tombstone(record) : articleRow(record);
  });
}

function articleRow(record: PublishedRecord): Row<'articles'> {
  const { copy, rights } = record;
  const { date, date_min, date_max } = dateCells(record.date);
  const added = dateCells(record.added);
  const read = dateCells(copy.read);
  return {
    ...record,
    data: absolute(articleDataPath(record)),
    withdrawal: null,
    date,
    date_min,
    date_max,
    byline: namesCell(record.byline),
    editors: namesCell(record.editors),
    added: added.date,
    added_min: added.date_min,
    added_max: added.date_max,
    copy_via: copy.via,
    copy_url: copy.url,
    copy_read: read.date,
    copy_read_min: read.date_min,
    copy_read_max: read.date_max,
    archived: copy.archived.map(({ url }) => url).join(' ') || null,
    rights_text: rights.text,
    rights_holder: rights.holder,
    rights_licence: rights.licence,
  };
}

/** Of a withdrawn article the title and the reason, and nothing else. */
function tombstone(record: WithdrawnRecord): Row<'articles'> {
  return {
    ...record,
    data: absolute(articleDataPath(record)),
    withdrawal: record.withdrawal?.why ?? null,
    language: null,
    date: null,
    date_min: null,
    date_max: null,
    date_note: null,
    publisher: null,
    origin: null,
    based_on: null,
    byline: null,
    editors: null,
    dateline: null,
    summary: null,
    added: null,
    added_min: null,
    added_max: null,
    copy_via: null,
    copy_url: null,
    copy_read: null,
    copy_read_min: null,
    copy_read_max: null,
    archived: null,
    rights_text: null,
    rights_holder: null,
    rights_licence: null,
    text_language: null,
  };
}

/** A date in three cells. */
export function dateCells(date: DateRecord | null) {
  return {
    date: date?.edtf ?? null,
    date_min: date?.min ?? null,
    date_max: date?.max ?? null,
  };
}

export function namesCell(names: readonly string[]): string | null {
  return names.length > 0 ? names.join('; ') : null;
}
