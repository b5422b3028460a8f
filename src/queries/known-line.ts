/** How an event is known, in a few words. */
import type { EventCoverage } from '#archive/coverage.ts';
import { capitalise, countWords } from '#archive/english.ts';

/** "Two reports, one origin": how it is known, in four words. */
export function knownLine({ origins, reports }: EventCoverage): string {
  if (reports.length === 0) return 'No report in the archive tells of it';
  return `${capitalise(countWords(reports.length, 'report'))}, ${countWords(origins.length, 'origin')}`;
}
