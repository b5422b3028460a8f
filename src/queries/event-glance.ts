/** What the reports of an event share and where they differ, at a glance. */
import type { Archive } from '#archive/archive.ts';
import type { ClaimCoverage } from '#archive/coverage/coverage.ts';
import type { EventCoverage } from '#archive/coverage/event-coverage.ts';
import { distinct, distinctBy } from '#archive/distinct.ts';
import { fold } from '#archive/text/fold.ts';
import { explanationOf, publisherOf } from './claim-view.ts';
import { dateWords } from './dates.ts';

/**
 * The claims of an event in groups. Those that reports share from one origin come under the sentence that says so: "Both
 * reports rest on the same Reuters witness".
 */
export function glanceOf(archive: Archive, { claims, reports }: EventCoverage) {
  if (reports.length < 2) return [];
  const differ = claims.filter(doAccountsDiffer);
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

/** Whether reports say different things: a dispute can be within each of them, or within one alone. */
function doReportsDiffer({ statements }: ClaimCoverage): boolean {
  const accounts = [...Map.groupBy(statements, ({ article }) => article).values()].map((of) =>
    distinct(of.map(({ stance, value }) => `${stance} ${value ? fold(value.typed) : ''}`))
      .toSorted()
      .join(),
  );
  return new Set(accounts).size > 1;
}

/** Whether the statements on a claim contradict one another, or one is more exact than another. */
function doAccountsDiffer({ status, differsInPrecision }: ClaimCoverage): boolean {
  return status === 'conflicting' || status === 'disputed' || differsInPrecision;
}

/** The dates that reports give, for each date of the event on which they do not say the same. */
export function datesByReport(archive: Archive, { claims }: EventCoverage) {
  return claims
    .filter((claim) => claim.claim.kind === 'date' && doAccountsDiffer(claim))
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
