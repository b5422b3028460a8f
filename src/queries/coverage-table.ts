/** The table of an event: a row for each claim, a column for each report. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import type { EventCoverage } from '#archive/coverage/event-coverage.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import type { Event } from '#archive/event.ts';
import { type StatusView, statusView } from './claim-view.ts';
import { type StatementView, statementView } from './statement-view.ts';

/** Reports under their origins, the origin of the earliest first. */
export function byOrigin(articles: readonly Article[]) {
  return [...Map.groupBy(articles, ({ wholeOrigin }) => wholeOrigin)].map(([origin, ofOrigin]) => ({
    origin,
    articles: ofOrigin,
  }));
}

export interface CoverageCell {
  readonly publisher: string;
  /** Of the publisher's name (BCP 47). */
  readonly language: string;
  /** Empty where the report is silent on the claim. */
  readonly statements: readonly StatementView[];
  /** Whether it passes on what the report before it says. */
  readonly joined: boolean;
}

export interface CoverageRow {
  readonly id: string;
  readonly text: string;
  readonly status: StatusView;
  readonly cells: readonly CoverageCell[];
}

/** In: the articles in the order of the columns. Out: the claims in the order of the file, under the headings that the file gives them. */
export function coverageParts(
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
  const byReport = articles.map((article) => byArticle.get(article.id) ?? []);
  return {
    id: claim.id,
    text: claim.text,
    status: statusView(archive, coverage),
    cells: articles.map((article, index) => ({
      publisher: article.publisher,
      language: article.language,
      statements: (byReport[index] ?? []).map((one) => statementView(one, claim, article)),
      joined: passesOn(byReport[index] ?? [], byReport[index - 1] ?? [], article),
    })),
  };
}

/** Whether every statement of a report comes from another newsroom, of which the report before it has statements too. */
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
