/** The method: every status with its rule, what it does not say, and an example from the archive itself. */
import type { Archive } from '#archive/archive.ts';
import { type ClaimStatus, claimStatuses } from '#archive/coverage/claim-status.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import { statusLabel, statusNames } from '#archive/coverage/status-wording.ts';
import { claimPath } from '#site/paths.ts';
import { explanationOf } from './claim-view.ts';
import { type EventLink, eventLink, type Link } from './links.ts';

export interface StatusRule {
  readonly status: ClaimStatus | 'precision';
  readonly name: string;
  /** When a claim has it, in one sentence. */
  readonly rule: string;
  /** What readers might take it for. */
  readonly not: string;
  readonly example: StatusExample | null;
}

export interface StatusExample {
  readonly claim: Link;
  readonly event: EventLink;
  readonly label: string;
  readonly explanation: string;
}

const rules: Record<ClaimStatus | 'precision', Pick<StatusRule, 'rule' | 'not'>> = {
  unreported: {
    rule: 'No published report asserts or denies it; a report may hint at it.',
    not: 'It does not say that it did not happen.',
  },
  denied: {
    rule: 'It is denied, and no report asserts it.',
    not: 'It does not say that the denial is true.',
  },
  disputed: {
    rule: 'There are two sides, and on at least one of them every statement rests on a party: somebody who speaks for themselves in the matter.',
    not: 'It does not say which side is right, nor that both are equally likely.',
  },
  conflicting: {
    rule: 'There are two sides that cannot both be right, and on each at least one report speaks on other words than a party’s.',
    not: 'It does not say which account is right, nor that a newsroom was careless: two people can have looked at different moments.',
  },
  corroborated: {
    rule: 'First-hand statements (of an eyewitness, a reporter or a document, not of a party) come from two or more newsrooms and from two or more sources.',
    not: 'It does not say that it is true: two witnesses can err.',
  },
  'party-claim': {
    rule: 'Every statement rests on a party: somebody who speaks for themselves in the matter.',
    not: 'It does not say that it is false.',
  },
  'single-origin': {
    rule: 'All statements come from one newsroom, however many outlets carry them.',
    not: 'It does not say that it is doubtful: one good witness can be enough. It says that a second report is not a second witness.',
  },
  reported: {
    rule: 'Anything else: two or more newsrooms report it, and first-hand word comes from one of them, from one source, or from none.',
    not: 'It does not say that they looked independently of each other.',
  },
  precision: {
    rule: 'Beside a status: two reports give values that can both be right, one more exactly than the other, such as “July” and “15 July”.',
    not: 'It does not say that the more exact value is the better one.',
  },
};

export function methodPage(archive: Archive) {
  const coverages = [...archive.coverageByClaim.values()];
  const byStatus = Map.groupBy(coverages, ({ status }) => status);
  const statuses: StatusRule[] = claimStatuses.map((status) => ({
    status,
    name: statusNames[status],
    ...rules[status],
    example: exampleOf(archive, byStatus.get(status) ?? []),
  }));
  const precision: StatusRule = {
    status: 'precision',
    name: 'Differs in precision',
    ...rules.precision,
    example: exampleOf(
      archive,
      coverages.filter(({ differsInPrecision }) => differsInPrecision),
    ),
  };
  return { rules: [...statuses, precision] };
}

/** The claim that most reports speak of; of equals, the first in time. */
function exampleOf(archive: Archive, coverages: readonly ClaimCoverage[]): StatusExample | null {
  const [best] = coverages.toSorted((a, b) => b.reports.length - a.reports.length);
  const event = best && archive.eventById.get(best.claim.event);
  if (!best || !event) return null;
  return {
    claim: { href: claimPath(best.claim), text: best.claim.text },
    event: eventLink(event),
    label: statusLabel(best),
    explanation: explanationOf(archive, best),
  };
}
