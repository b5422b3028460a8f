/** How one event is covered: how many reports, of how many newsrooms, and how its claims are covered. */
import type { Article } from '#archive/article.ts';
import { distinct } from '#archive/distinct.ts';
import { type ClaimStatus, mostNotableFirst } from './claim-status.ts';
import type { ClaimCoverage } from './coverage.ts';

export interface EventCoverage {
  readonly claims: readonly ClaimCoverage[];
  /** The newsrooms whose reporting the reports are. */
  readonly origins: readonly string[];
  /** Ids of the published articles that report it, earliest first. */
  readonly reports: readonly string[];
  /** The status that readers should know of first, where a claim has one that says more than "reported". */
  readonly mostNotable: ClaimStatus | null;
}

/** Those that are shown of an event as a whole. */
const notable = mostNotableFirst.slice(0, 3);

/** In: the published articles that report an event, and the coverage of its claims. */
export function coverEvent(
  articles: readonly Article[],
  claims: readonly ClaimCoverage[],
): EventCoverage {
  const statuses = new Set(claims.map(({ status }) => status));
  return {
    claims,
    origins: distinct(articles.map(({ wholeOrigin }) => wholeOrigin)),
    reports: articles.map(({ id }) => id),
    mostNotable: notable.find((status) => statuses.has(status)) ?? null,
  };
}
