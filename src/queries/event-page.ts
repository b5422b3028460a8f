/** One event: who reported what, on whose word, and how each claim stands. */
import { type Archive, coverageOf } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { fold } from '#archive/coverage/claim-value.ts';
import { countsLabel } from '#archive/coverage/counts-wording.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import type { EventCoverage } from '#archive/coverage/event-coverage.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import { distinct, distinctBy } from '#archive/distinct.ts';
import type { Event } from '#archive/event.ts';
import { bodyLanguage } from '#archive/text/text-language.ts';
import { languageMark } from '#site/language.ts';
import { eventPath, shareImagePath } from '#site/paths.ts';
import { type BodyRef, bodyRef } from './body-ref.ts';
import { explanationOf, publisherOf, type StatusView, statusView } from './claim-view.ts';
import { dateWords } from './dates.ts';
import { knownLine, reportingLine } from './known-line.ts';
import {
  type ArticleCard,
  articleCard,
  articleLink,
  eventLink,
  topicLink,
  topicLinks,
} from './links.ts';
import { type StatementView, statementView } from './statement-view.ts';
import { whoSaysWhat } from './who-says-what.ts';

export function eventPage(archive: Archive, event: Event) {
  const coverage = coverageOf(archive, event);
  const articles = archive.articlesByEvent.get(event.id) ?? [];
  const columns = byOrigin(articles);
  const place = event.place ? archive.topicById.get(event.place) : undefined;
  return {
    event: {
      id: event.id,
      path: eventPath(event),
      image: shareImagePath('events', event),
      title: event.title,
      date: dateWords(event.date),
      dateNote: event.dateNote ?? null,
      place: place ? topicLink(place) : null,
      summary: event.summary ?? null,
      unknowns: event.unknowns,
    },
    body: bodyRef(event),
    known: knownLine(coverage),
    counts: countsLabel(coverage.origins.length, coverage.reports.length),
    reporting: reportingLine(coverage),
    glance: glanceOf(archive, coverage),
    datesByReport: datesByReport(archive, coverage),
    columns: columns.map(({ origin, articles: reports }) => ({
      origin,
      reports: reports.map((article) => ({
        ...articleLink(article),
        via: article.copy?.via ?? null,
      })),
    })),
    parts: partsOf(
      archive,
      event,
      coverage,
      columns.flatMap((column) => column.articles),
    ),
    voices: whoSaysWhat(archive, coverage),
    reports: articles.map((article) => reportView(article)),
    topics: topicLinks(archive, event.topics),
    ...neighbours(archive, event),
  };
}

export type EventPageProps = ReturnType<typeof eventPage>;
export type CoverageColumn = EventPageProps['columns'][number];

/**
 * What reports share and where they differ, at a glance. Claims that reports share from one origin
 * stand under the sentence that says so: "Both reports rest on the same Reuters witness".
 */
function glanceOf(archive: Archive, { claims, reports }: EventCoverage) {
  if (reports.length < 2) return [];
  const differ = claims.filter(
    ({ status, differsInPrecision }) =>
      status === 'conflicting' || status === 'disputed' || differsInPrecision,
  );
  const rest = claims.filter((claim) => !differ.includes(claim));
  const shared = rest.filter(({ reports: own }) => own.length > 1);
  const fromOne = Map.groupBy(
    shared.filter(({ origins }) => origins.length === 1),
    (claim) => explanationOf(archive, claim).replace(/\.$/, ''),
  );
  const groups: [title: string, claims: readonly ClaimCoverage[]][] = [
    ...fromOne,
    ['Reported from more than one origin', shared.filter(({ origins }) => origins.length > 1)],
    ['Reports differ on', differ.filter(doReportsDiffer)],
    ['Accounts differ within the reports', differ.filter((claim) => !doReportsDiffer(claim))],
    ['In one report alone', rest.filter(({ reports: own }) => own.length === 1)],
  ];
  return groups
    .filter(([, of]) => of.length > 0)
    .map(([title, of]) => ({
      title,
      claims: of.map(({ claim }) => ({ href: `#${claim.id}`, text: claim.text })),
    }));
}

/** Whether what one report says is not what another says: a dispute can stand in each of them, or in one alone. */
function doReportsDiffer({ statements }: ClaimCoverage): boolean {
  const accounts = [...Map.groupBy(statements, ({ article }) => article).values()].map((of) =>
    distinct(of.map(({ stance, value }) => `${stance} ${value ? fold(value.typed) : ''}`))
      .toSorted()
      .join(),
  );
  return new Set(accounts).size > 1;
}

/** Reports under their origins, the origin of the earliest first. */
function byOrigin(articles: readonly Article[]) {
  return [...Map.groupBy(articles, ({ wholeOrigin }) => wholeOrigin)].map(([origin, ofOrigin]) => ({
    origin,
    articles: ofOrigin,
  }));
}

/** The dates that reports give, for each date of the event on which they do not say the same. */
function datesByReport(archive: Archive, { claims }: EventCoverage) {
  return claims
    .filter(
      ({ claim, differsInPrecision, status }) =>
        claim.kind === 'date' &&
        (differsInPrecision || status === 'conflicting' || status === 'disputed'),
    )
    .map(({ claim, statements }) => ({
      text: claim.text,
      href: `#${claim.id}`,
      dates: distinctBy(
        statements.flatMap(({ value, article }) =>
          value?.kind === 'date'
            ? [{ date: dateWords(value.date), publisher: publisherOf(archive, article) }]
            : [],
        ),
        ({ date, publisher }) => `${date.text} ${publisher}`,
      ),
    }));
}

export interface CoverageCell {
  readonly publisher: string;
  /** Of the publisher's name (BCP 47). */
  readonly language: string;
  /** Empty where the report is silent on the claim. */
  readonly statements: readonly StatementView[];
  /** Whether it passes on the word that the cell before it gives. */
  readonly joined: boolean;
}

export interface CoverageRow {
  readonly id: string;
  readonly text: string;
  readonly status: StatusView;
  readonly cells: readonly CoverageCell[];
}

/** The claims in the order of the file, under the headings that the file gives them. */
function partsOf(
  archive: Archive,
  event: Event,
  coverage: EventCoverage,
  articles: readonly Article[],
) {
  const rows = coverage.claims.map((claim) => rowOf(archive, claim, articles));
  const parts = Map.groupBy(rows, ({ id }) => partOf(event, id));
  return [...parts].map(([title, ofPart]) => ({ title, rows: ofPart }));
}

function partOf(event: Event, id: string): string | null {
  return event.claims.find((claim) => claim.id === id)?.part ?? null;
}

function rowOf(
  archive: Archive,
  coverage: ClaimCoverage,
  articles: readonly Article[],
): CoverageRow {
  const { claim, statements, suggestions } = coverage;
  const byArticle = Map.groupBy([...statements, ...suggestions], ({ article }) => article);
  const said = articles.map((article) => byArticle.get(article.id) ?? []);
  return {
    id: claim.id,
    text: claim.text,
    status: statusView(archive, coverage),
    cells: articles.map((article, index) => ({
      publisher: article.publisher,
      language: article.language,
      statements: (said[index] ?? []).map((one) => statementView(one, claim, article)),
      joined: passesOn(said[index] ?? [], said[index - 1] ?? [], article),
    })),
  };
}

/** Whether every statement of a report is of a newsroom not its own, which the report before it gives too. */
function passesOn(
  statements: readonly Statement[],
  before: readonly Statement[],
  { publisher }: Article,
): boolean {
  const origins = new Set(before.map(({ origin }) => origin));
  return (
    statements.length > 0 &&
    statements.every(({ origin }) => origin !== publisher && origins.has(origin))
  );
}

function reportView(article: Article): ArticleCard & {
  readonly byline: readonly string[];
  readonly body: BodyRef | null;
} {
  const shown = article.rights.text !== 'none';
  return {
    ...articleCard(article),
    byline: article.byline,
    body: shown ? reportBody(article) : null,
  };
}

/** An event and its report may share an id. No id of a file has a full stop, so that their bodies cannot meet here. */
function reportBody(article: Article): BodyRef | null {
  const body = bodyRef(article, languageMark('', bodyLanguage(article, article)));
  return body && { ...body, idPrefix: `user-content-report.${article.id}--` };
}

function neighbours(archive: Archive, event: Event) {
  const at = archive.eventPosition.get(event.id) ?? -1;
  const [before, after] = [archive.events[at - 1], archive.events[at + 1]];
  return {
    previous: before ? eventLink(before) : null,
    next: after ? eventLink(after) : null,
  };
}
