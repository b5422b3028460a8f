/** What search knows of each article, event and topic besides its text: how a result names it, what it is filtered and sorted by. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { claimKey } from '#archive/claim-key.ts';
import type { ClaimStatus } from '#archive/coverage/claim-status.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import { compareDates, type EdtfDate } from '#archive/dates/edtf-date.ts';
import { distinct } from '#archive/distinct.ts';
import type { Event } from '#archive/event.ts';
import { compareText } from '#archive/problem.ts';
import type { Topic } from '#archive/topic.ts';
import { articlePath, eventPath, topicPath } from '#site/paths.ts';
import { calendarPlace, dateWords } from './dates.ts';

export interface SearchRecord {
  /** The page whose text is searched. */
  readonly path: string;
  /** Found like words of the text, and shown with a result. */
  readonly meta: Readonly<Record<string, string>>;
  /** By ids, which outlive names: readers share addresses with them. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The names that a topic is known by. */
  readonly names: readonly string[];
  /** Its place by date among all, the latest highest; 0 for a topic, which has no date. */
  readonly rank: number;
}

/** One for each page that search finds: published articles, events and topics. Withdrawn articles have none. */
export function searchRecords(archive: Archive): SearchRecord[] {
  const dated = [
    ...archive.published.map((article) => articleRecord(archive, article)),
    ...archive.events.map((event) => eventRecord(archive, event)),
  ]
    .sort((a, b) => compareDates(a.date, b.date) || compareText(a.record.path, b.record.path))
    .map(({ record }, index) => ({ ...record, rank: index + 1 }));
  return [...dated, ...archive.topics.map(topicRecord)];
}

interface Dated {
  readonly date: EdtfDate;
  readonly record: Omit<SearchRecord, 'rank'>;
}

function articleRecord(archive: Archive, article: Article): Dated {
  const statements = archive.statementsByArticle.get(article.id) ?? [];
  const claims = new Set(statements.map(claimKey));
  return {
    date: article.date,
    record: {
      path: articlePath(article),
      names: [],
      meta: {
        title: article.title,
        publisher: article.publisher,
        date: dateWords(article.date).text,
        ...(article.byline.length > 0 && { byline: article.byline.join(', ') }),
        ...(article.dateline !== undefined && { dateline: article.dateline }),
      },
      filters: {
        kind: ['article'],
        publisher: [article.publisherSlug],
        topic: distinct(article.topics),
        year: yearsOf(article.date),
        status: statusesOf([...claims].flatMap((key) => archive.coverageByClaim.get(key) ?? [])),
        language: [article.language],
        'text-language': [article.textLanguage],
      },
    },
  };
}

function eventRecord(archive: Archive, event: Event): Dated {
  const { claims = [] } = archive.coverageByEvent.get(event.id) ?? {};
  return {
    date: event.date,
    record: {
      path: eventPath(event),
      names: [],
      meta: { title: event.title, date: dateWords(event.date).text },
      filters: {
        kind: ['event'],
        topic: distinct(event.place ? [event.place, ...event.topics] : event.topics),
        year: yearsOf(event.date),
        status: statusesOf(claims),
      },
    },
  };
}

function topicRecord(topic: Topic): SearchRecord {
  return {
    path: topicPath(topic),
    names: [topic.name, ...Object.values(topic.names), ...topic.aliases],
    meta: { title: topic.name },
    filters: { kind: ['topic'], topic: [topic.id] },
    rank: 0,
  };
}

/** The year that it is listed under; none for a date that is less precise. */
function yearsOf(date: EdtfDate): string[] {
  const { year } = calendarPlace(date);
  return year === null ? [] : [year];
}

export type SearchStatus = ClaimStatus | 'precision';

/** The statuses of the claims that it speaks of, each once. */
function statusesOf(claims: readonly ClaimCoverage[]): SearchStatus[] {
  return [
    ...new Set(
      claims.flatMap(({ status, differsInPrecision }): SearchStatus[] =>
        differsInPrecision ? [status, 'precision'] : [status],
      ),
    ),
  ];
}
