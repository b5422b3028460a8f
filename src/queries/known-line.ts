/** How an event is known, in a few words. */
import type { EventCoverage } from '#archive/coverage/event-coverage.ts';
import { distinct } from '#archive/distinct.ts';
import { capitalise, countWords, joinWords, possessive } from '#archive/text/english.ts';

/** "Two reports, one origin": how it is known, in four words. */
export function knownLine({ origins, reports }: EventCoverage): string {
  if (reports.length === 0) return 'No report in the archive covers it';
  return `${capitalise(countWords(reports.length, 'report'))}, ${countWords(origins.length, 'origin')}`;
}

/** Whose reporting its reports hold, where no body says so; `null` where there is none. */
export function reportingLine({ claims, origins }: EventCoverage): string | null {
  const ofStatements = claims.flatMap(({ statements, suggestions }) =>
    [...statements, ...suggestions].map(({ origin }) => origin),
  );
  const newsrooms = ofStatements.length > 0 ? distinct(ofStatements) : origins;
  const [only] = newsrooms;
  if (only === undefined) return null;
  // A report of one newsroom may hold nothing on the event but what another reported.
  if (origins.some((origin) => !newsrooms.includes(origin))) {
    return `What is said of it comes from ${joinWords(newsrooms)}.`;
  }
  return newsrooms.length === 1
    ? `All of it is ${possessive(only)} reporting.`
    : `The reporting is that of ${joinWords(newsrooms)}.`;
}
