/** The status of a claim in a few English words, made by rule for any archive. */
import { numberWord } from '#archive/text/english.ts';
import type { ClaimStatus } from './claim-status.ts';
import type { ClaimCoverage } from './coverage.ts';
import { speakers } from './speaker-wording.ts';

/** The status in a few words, beside its mark. */
export function statusLabel(coverage: ClaimCoverage): string {
  const origins = coverage.origins.length;
  switch (coverage.status) {
    case 'unreported':
      return 'No report says so yet';
    case 'denied':
      return `Denied by ${speakers(coverage.statements)}`;
    case 'disputed':
      return 'Disputed';
    case 'conflicting':
      return 'Accounts differ';
    case 'corroborated':
      return `Corroborated by ${coverage.firstHandOrigins.length} origins`;
    case 'party-claim':
      return `Claimed by ${speakers(coverage.statements)}, not confirmed`;
    case 'single-origin':
      return coverage.reports.length === 1
        ? 'One origin, in 1 report'
        : `One origin, in ${coverage.reports.length} reports`;
    case 'reported':
      return `Reported by ${origins} origins, ${firstHandLabel(coverage)}`;
  }
}

/** More than one origin that is first-hand, and the claim not corroborated: all of them have it from one source. */
function firstHandLabel({ firstHandOrigins: { length } }: ClaimCoverage): string {
  if (length < 2) return `first-hand by ${length === 0 ? 'none' : 'one'}`;
  return `first-hand by ${numberWord(length)}, on one source`;
}

/** The name of a status where no claim is at hand: in a list, on the page about the method. */
export const statusNames: Record<ClaimStatus, string> = {
  unreported: 'No report says so yet',
  denied: 'Denied',
  disputed: 'Disputed',
  conflicting: 'Accounts differ',
  corroborated: 'Corroborated',
  'party-claim': 'Claimed, not confirmed',
  'single-origin': 'One origin',
  reported: 'Reported',
};
