/** How a claim stands, in English sentences that are made by rule, for any archive. */
import type { Source } from './article.ts';
import type { ClaimCoverage, ClaimStatus } from './coverage.ts';
import { capitalise, distinctBy, joinWords, numberWord } from './english.ts';
import type { Side } from './sides.ts';
import { isFirstHand, type Statement } from './statement.ts';
import { wordValue } from './value-wording.ts';

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
      return `Corroborated by ${origins} origins`;
    case 'party-claim':
      return `Claimed by ${speakers(coverage.statements)}, not confirmed`;
    case 'single-origin':
      return coverage.reports.length === 1
        ? 'One origin, in 1 report'
        : `One origin, in ${coverage.reports.length} reports`;
    case 'reported':
      return `Reported by ${origins} origins, first-hand by ${coverage.firstHandOrigins.length === 0 ? 'none' : 'one'}`;
  }
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

/** One sentence that explains the status in place. `publishers` gives the outlet of an article's id. */
export function explainStatus(
  coverage: ClaimCoverage,
  publishers: (article: string) => string,
): string {
  const { status, statements, suggestions, sides } = coverage;
  switch (status) {
    case 'unreported':
      return explainUnreported(suggestions, publishers);
    case 'denied':
      return 'No report asserts it.';
    case 'disputed':
    case 'conflicting':
      return `${capitalise(sides.map((side) => explainSide(side, coverage)).join('; '))}.`;
    case 'corroborated':
      return `First-hand and apart from each other: ${joinWords(
        distinctBy(statements.filter(isFirstHand), ({ sourceKey }) => sourceKey).map(
          ({ source, origin }) => `${source?.name} (${origin})`,
        ),
      )}.`;
    case 'party-claim':
      return coverage.origins.length > 1
        ? `${countReports(coverage)} on the word of those who have a part in the matter.`
        : 'Only those who have a part in the matter say so.';
    case 'single-origin':
      return explainSingleOrigin(coverage, publishers);
    case 'reported':
      return explainReported(coverage);
  }
}

function explainUnreported(
  suggestions: readonly Statement[],
  publishers: (article: string) => string,
): string {
  const outlets = distinct(suggestions.map(({ article }) => publishers(article)));
  if (outlets.length === 0) return 'No report in the archive speaks of it.';
  return `${joinWords(outlets)} only ${outlets.length === 1 ? 'suggests' : 'suggest'} it.`;
}

function explainSide(side: Side, { claim }: ClaimCoverage): string {
  if (side.stance === 'denies') return `${speakers(side.statements)} denied it`;
  if (!claim.kind)
    return `${speakers(side.statements)} ${speakerNames(side.statements).length === 1 ? 'says' : 'say'} so`;
  const values = distinct(
    side.statements.flatMap(({ value }) => (value ? [wordValue(value, claim.unit)] : [])),
  );
  return `${joinWords(values, 'or')}: ${speakers(side.statements)}`;
}

function explainSingleOrigin(
  { statements, reports, origins }: ClaimCoverage,
  publishers: (article: string) => string,
): string {
  const [origin = ''] = origins;
  if (reports.length === 1) {
    const outlet = publishers(reports[0] ?? '');
    return outlet === origin
      ? `Only ${outlet} reports it, ${basisOf(statements)}.`
      : `Only ${outlet} reports it, and has it from ${origin}.`;
  }
  const shared = sharedSource(statements, reports);
  return shared
    ? `${countReports({ reports })} on the same ${sourceNoun(shared, origin)}.`
    : `${countReports({ reports })} on what ${origin} reported.`;
}

/** The one source that every report rests on, if there is one. */
function sharedSource(statements: readonly Statement[], reports: readonly string[]) {
  return statements.find(
    ({ sourceKey }) =>
      sourceKey !== null &&
      reports.every((report) =>
        statements.some((other) => other.article === report && other.sourceKey === sourceKey),
      ),
  )?.source;
}

const nouns: Partial<Record<Source['kind'], string>> = {
  eyewitness: 'witness',
  reporter: 'reporter',
  document: 'document',
};

function sourceNoun(source: Source, origin: string): string {
  const noun = nouns[source.kind];
  return noun ? `${origin.replace(/^The /, '')} ${noun}` : `source, ${source.name}`;
}

function explainReported({ statements, firstHandOrigins, origins }: ClaimCoverage): string {
  const [firstHand] = statements.filter(isFirstHand);
  if (!firstHand || firstHandOrigins.length === 0) {
    return `${joinWords(origins)} report it, none of them on first-hand word.`;
  }
  return firstHandOrigins.length === 1
    ? `First-hand only by ${firstHand.origin}: ${firstHand.source?.name}.`
    : `First-hand by ${joinWords(firstHandOrigins)}, all on the same source: ${firstHand.source?.name}.`;
}

function countReports({ reports }: { readonly reports: readonly string[] }): string {
  if (reports.length === 1) return 'One report rests';
  return reports.length === 2
    ? 'Both reports rest'
    : `All ${numberWord(reports.length)} reports rest`;
}

/** On whose word one report has it: "in its own words and on the word of A Reuters witness". */
function basisOf(statements: readonly Statement[]): string {
  const names = sourceNames(statements);
  const own = statements.some(({ source }) => source === null);
  return [
    ...(own ? ['in its own words'] : []),
    ...(names.length > 0 ? [`on the word of ${joinWords(names)}`] : []),
  ].join(' and ');
}

/** Who says it, in words. */
function speakers(statements: readonly Statement[]): string {
  return joinWords(speakerNames(statements));
}

/** The sources by name, and the outlets that say it in their own words. */
function speakerNames(statements: readonly Statement[]): string[] {
  const outlets = statements.flatMap(({ source, origin }) => (source ? [] : [origin]));
  return distinct([...sourceNames(statements), ...outlets]);
}

function sourceNames(statements: readonly Statement[]): string[] {
  return distinctBy(
    statements.filter(({ source }) => source !== null),
    ({ sourceKey }) => sourceKey,
  ).flatMap(({ source }) => source?.name ?? []);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
