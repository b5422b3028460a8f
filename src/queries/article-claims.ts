/** The claims that one report reports, by their status. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { keyOfClaim } from '#archive/claim-key.ts';
import { type ClaimStatus, mostNotableFirst } from '#archive/coverage/claim-status.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import { statusNames } from '#archive/coverage/status-wording.ts';
import type { Event } from '#archive/event.ts';
import { claimPath, methodPath } from '#site/paths.ts';

/** The claims on which this report makes a statement, by status, the most notable status first. */
export function claimsOf(archive: Archive, article: Article) {
  const claims = eventsInOrder(archive, article).flatMap((event) =>
    event.claims.flatMap((claim) => {
      const coverage = archive.coverageByClaim.get(keyOfClaim(claim));
      return coverage && isReportedBy(coverage, article) ? [{ claim, event, coverage }] : [];
    }),
  );
  const groups = Map.groupBy(claims, ({ coverage }) => groupOf(coverage, article));
  return [...groups]
    .sort(([a], [b]) => groupOrder.indexOf(a) - groupOrder.indexOf(b))
    .map(([group, ofGroup]) => ({
      status: group === 'alone' ? ('single-origin' as const) : group,
      label: group === 'alone' ? 'Only in this report' : statusNames[group],
      method: methodPath(group === 'alone' ? 'single-origin' : group),
      items: ofGroup.map(({ claim, event, coverage }) => ({
        href: claimPath(claim),
        text: claim.text,
        event: event.title,
        differsInPrecision: coverage.differsInPrecision,
      })),
    }));
}

/** A status, or `alone` for a claim on which no other report makes a statement. */
type Group = ClaimStatus | 'alone';
const groupOrder: readonly Group[] = [...mostNotableFirst, 'alone'];

function groupOf({ status, statements, suggestions }: ClaimCoverage, { id }: Article): Group {
  const isAlone = [...statements, ...suggestions].every(({ article }) => article === id);
  return status === 'single-origin' && isAlone ? 'alone' : status;
}

function isReportedBy({ statements, suggestions }: ClaimCoverage, { id }: Article): boolean {
  return [...statements, ...suggestions].some(({ article }) => article === id);
}

/** The events of an article in the order in which they happened. */
export function eventsInOrder(archive: Archive, article: Article): Event[] {
  const position = ({ id }: Event) => archive.eventPosition.get(id) ?? 0;
  return article.events
    .flatMap((id) => archive.eventById.get(id) ?? [])
    .toSorted((a, b) => position(a) - position(b));
}
