/** Articles, their sources and statements as JSON records. Drafts are in none. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Archive } from '#archive/archive.ts';
import type { Correction } from '#archive/article/correction.ts';
import type { Source } from '#archive/article/source.ts';
import type { Article } from '#archive/article.ts';
import { isFirstHand, restsOnParty, type Statement } from '#archive/coverage/statement.ts';
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { compareText } from '#archive/problem.ts';
import { isoDay } from '#exports/iso-day.ts';
import { absolute, articlePath } from '#site/paths.ts';
import type { articleRecord, publishedRecord, withdrawnRecord } from './article-fields.ts';
import type { statementRecord } from './source-fields.ts';

export type ArticleRecord = z.output<typeof articleRecord>;
export type PublishedRecord = z.output<typeof publishedRecord>;
export type WithdrawnRecord = z.output<typeof withdrawnRecord>;
export type DateRecord = PublishedRecord['date'];
export type StatementRecord = z.output<typeof statementRecord>;

/** Every article that has a page in a build, by id. */
export function articlesById(archive: Archive): Article[] {
  return archive.articles
    .filter(({ status }) => status !== 'draft')
    .toSorted((a, b) => compareText(a.id, b.id));
}

export function articleRecordOf(archive: Archive, article: Article): ArticleRecord {
  return article.status === 'withdrawn' ? withdrawn(article) : published(archive, article);
}

function withdrawn(article: Article): WithdrawnRecord {
  const withdrawal = article.corrections.findLast(({ kind }) => kind === 'withdrawal');
  return {
    id: article.id,
    address: absolute(articlePath(article)),
    status: 'withdrawn',
    title: article.title,
    withdrawal: withdrawal ? { date: dateRecord(withdrawal.date), why: withdrawal.why } : null,
  };
}

function published(archive: Archive, article: Article): PublishedRecord {
  const base = archive.articleById.get(article.basedOn ?? '');
  return {
    id: article.id,
    address: absolute(articlePath(article)),
    status: 'published',
    title: article.title,
    language: article.language,
    date_note: article.dateNote ?? null,
    publisher: article.publisher,
    origin: article.wholeOrigin,
    based_on: base && base.status !== 'draft' ? base.id : null,
    dateline: article.dateline ?? null,
    summary: article.summary ?? null,
    text_language: article.textLanguage,
    date: dateRecord(article.date),
    added: maybeDate(article.added),
    byline: [...article.byline],
    editors: [...article.editors],
    family_names: [...article.familyNames].map(([name, family]) => ({ name, family })),
    copy: copyRecord(article),
    media: article.media.map(({ kind, shows, date, credit, licence, file }) => ({
      kind,
      shows: shows ?? null,
      date: maybeDate(date),
      credit: credit ?? null,
      licence: licence ?? null,
      held: file !== undefined,
    })),
    rights: {
      text: article.rights.text,
      holder: article.rights.holder ?? null,
      licence: article.rights.licence ?? null,
    },
    topics: [...new Set(article.topics)].sort(compareText),
    events: article.events.toSorted(compareText),
    sources: article.sources.map((source) => sourceRecord(article, source)),
    corrections: article.corrections.map(correctionRecord),
    formerly: article.formerly,
  };
}

function copyRecord({ copy }: Article): PublishedRecord['copy'] {
  return {
    via: copy?.via ?? null,
    url: copy?.url ?? null,
    read: maybeDate(copy?.read),
    archived: (copy?.archived ?? []).map(({ url, date }) => ({ url, date: maybeDate(date) })),
  };
}

function sourceRecord(article: Article, source: Source): PublishedRecord['sources'][number] {
  return {
    id: `${article.id}/${source.id}`,
    name: source.name,
    kind: source.kind,
    role: source.role ?? null,
    party: source.party,
    channel: source.channel ?? null,
    topic: source.topic ?? null,
    origin: source.origin ?? null,
    date: maybeDate(source.date),
  };
}

function correctionRecord({ date, kind, was, now, why }: Correction) {
  return { date: dateRecord(date), kind, was: was ?? null, now: now ?? null, why };
}

/** The statements of an article by claim, each with an id made of what it says and of nothing around it. */
export function statementRecords(archive: Archive, { id }: Article): StatementRecord[] {
  const records = (archive.statementsByArticle.get(id) ?? []).map(digested);
  return [...Map.groupBy(records, ({ digest }) => digest)]
    .flatMap(([digest, alike]) =>
      alike.map(({ record }, index) => ({
        id: `${id}/${index === 0 ? digest : `${digest}-${index + 1}`}`,
        ...record,
      })),
    )
    .sort((a, b) => compareText(a.claim, b.claim) || compareText(a.id, b.id));
}

function digested(statement: Statement) {
  const { article, event, claim, says, stance, value, source, origin } = statement;
  const record = {
    article,
    claim: `${event}/${claim}`,
    says,
    stance,
    value: value?.typed ?? null,
    source: source && `${article}/${source.id}`,
    origin,
    first_hand: isFirstHand(statement),
    on_party: restsOnParty(statement),
  };
  const told = [record.claim, says, stance, record.value, source?.id ?? null];
  const digest = createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
  return { digest, record };
}

function maybeDate(date: EdtfDate | undefined) {
  return date ? dateRecord(date) : null;
}

export function dateRecord({ edtf, min, max }: EdtfDate): DateRecord {
  return { edtf, min: isoDay(min), max: isoDay(max) };
}
