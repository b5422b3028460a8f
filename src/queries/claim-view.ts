/** The status of a claim, as pages show it. */
import type { Archive } from '#archive/archive.ts';
import type { ClaimStatus } from '#archive/coverage/claim-status.ts';
import { claimCounts } from '#archive/coverage/counts-wording.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import { explainStatus } from '#archive/coverage/status-explanation.ts';
import { statusLabel } from '#archive/coverage/status-wording.ts';
import { methodPath } from '#site/paths.ts';

export interface StatusView {
  readonly status: ClaimStatus;
  /** "One origin, in 2 reports". */
  readonly label: string;
  /** One sentence that says why. */
  readonly explanation: string;
  readonly differsInPrecision: boolean;
  /** "1 origin · 2 reports"; for a claim that is only suggested, by how many. */
  readonly counts: string;
  /** The status's line on the page about the method. */
  readonly method: string;
  readonly precisionMethod: string;
}

export function statusView(archive: Archive, coverage: ClaimCoverage): StatusView {
  return {
    status: coverage.status,
    label: statusLabel(coverage),
    explanation: explanationOf(archive, coverage),
    differsInPrecision: coverage.differsInPrecision,
    counts: claimCounts(coverage),
    method: methodPath(coverage.status),
    precisionMethod: methodPath('precision'),
  };
}

/** One sentence that says why the claim has its status. */
export function explanationOf(archive: Archive, coverage: ClaimCoverage): string {
  const reportsOfEvent = archive.articlesByEvent.get(coverage.claim.event)?.length;
  return explainStatus(coverage, (article) => publisherOf(archive, article), reportsOfEvent);
}

/** The outlet of an article, by the article's id. */
export function publisherOf(archive: Archive, article: string): string {
  return archive.articleById.get(article)?.publisher ?? article;
}
