/** Rows of what articles rely on, say, correct and are about. Withdrawn articles have none but their withdrawal. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { compareText } from '#archive/problem.ts';
import { keyedCorrections } from '#exports/correction-keys.ts';
import { isoDay } from '#exports/iso-day.ts';
import { articleRecordOf, type PublishedRecord, statementRecords } from './article-records.ts';
import { dateCells } from './article-rows.ts';
import type { Row } from './tables.ts';

export function sourceRows(archive: Archive, articles: readonly Article[]): Row<'sources'>[] {
  return publishedRecords(archive, articles).flatMap(({ id, sources }) =>
    sources
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((source) => ({ ...source, article: id, ...dateCells(source.date) })),
  );
}

export function statementRows(archive: Archive, articles: readonly Article[]): Row<'statements'>[] {
  return articles.flatMap((article) => {
    const dates = new Map(
      (archive.statementsByArticle.get(article.id) ?? []).flatMap(({ value }) =>
        value?.kind === 'date' ? [[value.typed, value.date] as const] : [],
      ),
    );
    return statementRecords(archive, article).map((record) => {
      const date = record.value === null ? undefined : dates.get(record.value);
      return {
        ...record,
        value_min: isoDay(date?.min ?? null),
        value_max: isoDay(date?.max ?? null),
      };
    });
  });
}

export function correctionRows(articles: readonly Article[]): Row<'corrections'>[] {
  return articles.flatMap((article) => {
    const withdrawn = article.status === 'withdrawn';
    return keyedCorrections(article)
      .filter(({ correction }) => !withdrawn || correction.kind === 'withdrawal')
      .toSorted((a, b) => compareText(a.key, b.key))
      .map(({ key, correction: { date, kind, was, now, why } }) => ({
        id: `${article.id}/${key}`,
        article: article.id,
        date: date.edtf,
        date_min: isoDay(date.min),
        date_max: isoDay(date.max),
        kind,
        was: withdrawn ? null : (was ?? null),
        now: withdrawn ? null : (now ?? null),
        why,
      }));
  });
}

export function articleTopicRows(
  archive: Archive,
  articles: readonly Article[],
): Row<'article-topics'>[] {
  return publishedRecords(archive, articles).flatMap(({ id, topics }) =>
    topics.map((topic) => ({ article: id, topic })),
  );
}

export function articleEventRows(
  archive: Archive,
  articles: readonly Article[],
): Row<'article-events'>[] {
  return publishedRecords(archive, articles).flatMap(({ id, events }) =>
    events.map((event) => ({ article: id, event })),
  );
}

function publishedRecords(archive: Archive, articles: readonly Article[]): PublishedRecord[] {
  return articles
    .map((article) => articleRecordOf(archive, article))
    .filter((record) => record.status === 'published');
}
