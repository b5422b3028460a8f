/** How many reports and newsrooms there are, in a few English words. */
import { distinct } from '#archive/distinct.ts';
import type { ClaimCoverage } from './coverage.ts';

/** "1 origin · 2 reports"; for a claim that reports only suggest, in how many. */
export function claimCounts({ origins, reports, suggestions }: ClaimCoverage): string {
  const suggesting = distinct(suggestions.map(({ article }) => article)).length;
  return reports.length === 0 && suggesting > 0
    ? `suggested in ${suggesting} ${suggesting === 1 ? 'report' : 'reports'}`
    : countsLabel(origins.length, reports.length);
}

/** "1 origin · 2 reports". */
export function countsLabel(origins: number, reports: number): string {
  return `${origins} ${origins === 1 ? 'origin' : 'origins'} · ${reports} ${reports === 1 ? 'report' : 'reports'}`;
}
