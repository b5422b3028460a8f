/** Why a claim stands as it does, in one English sentence that is made by rule, for any archive. */
import { distinct } from '#archive/distinct.ts';
import type { Source } from '#archive/article/source.ts';
import type { ClaimCoverage } from './coverage.ts';
import { capitalise, joinWords, numberWord, possessive } from '#archive/text/english.ts';
import { isAllOwn, type PublisherOf, relayClauses } from './relay-wording.ts';
import type { Side } from './sides.ts';
import { sourceNames, speakerNames, speakers } from './speaker-wording.ts';
import { isFirstHand, type Statement } from './statement.ts';
import { wordValue } from './value-wording.ts';

/**
 * In: how a claim is covered, the outlet of an article's id, and how many reports its event has, where there are more
 * than of the claim: "both" and "all" are said of nothing else.
 */
export function explainStatus(
  coverage: ClaimCoverage,
  publisherOf: PublisherOf,
  reportsOfEvent = coverage.reports.length,
): string {
  const { status, statements, suggestions, sides, reports } = coverage;
  const subject = countedReports(reports.length, reportsOfEvent);
  switch (status) {
    case 'unreported':
      return explainUnreported(suggestions, publisherOf);
    case 'denied':
      return 'No report asserts it.';
    case 'disputed':
    case 'conflicting':
      return `${capitalise(sides.map((side) => explainSide(side, coverage)).join('; '))}.`;
    case 'corroborated':
      return `First-hand and apart from each other: ${joinWords(witnesses(statements))}.`;
    case 'party-claim':
      return coverage.origins.length > 1
        ? `${subject.words} ${subject.isOne ? 'rests' : 'rest'} on the word of those who have a part in the matter.`
        : 'Only those who have a part in the matter say so.';
    case 'single-origin':
      return explainSingleOrigin(coverage, publisherOf, subject.words);
    case 'reported':
      return explainReported(coverage, publisherOf, subject.words);
  }
}

function countedReports(count: number, ofEvent: number): { words: string; isOne: boolean } {
  if (count === 1) return { words: 'One report', isOne: true };
  if (count < ofEvent) return { words: `${capitalise(numberWord(count))} reports`, isOne: false };
  return {
    words: count === 2 ? 'Both reports' : `All ${numberWord(count)} reports`,
    isOne: false,
  };
}

function explainUnreported(suggestions: readonly Statement[], publisherOf: PublisherOf): string {
  const outlets = distinct(suggestions.map(({ article }) => publisherOf(article)));
  if (outlets.length === 0) return 'No report in the archive speaks of it.';
  return `Only suggested, by ${joinWords(outlets)}.`;
}

function explainSide(side: Side, { claim }: ClaimCoverage): string {
  if (side.stance === 'denies') return `${speakers(side.statements)} denied it`;
  const values = distinct(
    side.statements.flatMap(({ value }) => (value ? [wordValue(value, claim.unit)] : [])),
  );
  return values.length === 0
    ? `${speakers(side.statements)} ${speakerNames(side.statements).length === 1 ? 'says' : 'say'} so`
    : `${joinWords(values, 'or')}: ${speakers(side.statements)}`;
}

/** Each first-hand source with the newsrooms that have its word: "A witness (Reuters and The Gazette)". */
function witnesses(statements: readonly Statement[]): string[] {
  const bySource = Map.groupBy(statements.filter(isFirstHand), ({ sourceKey }) => sourceKey);
  return [...bySource.values()].map(
    (of) => `${sourceNames(of).join()} (${joinWords(distinct(of.map(({ origin }) => origin)))})`,
  );
}

function explainSingleOrigin(
  { statements, reports, origins }: ClaimCoverage,
  publisherOf: PublisherOf,
  subject: string,
): string {
  const [origin = ''] = origins;
  if (reports.length === 1) {
    const outlet = publisherOf(reports[0] ?? '');
    return outlet === origin
      ? `Only ${outlet} reports it, ${basisOf(statements)}.`
      : `Only ${outlet} reports it, and has it from ${origin}.`;
  }
  const shared = sharedSource(statements, reports);
  if (shared) return `${subject} rest on the same ${sourceNoun(shared, origin)}.`;
  return isAllOwn(statements, publisherOf)
    ? `${subject} are ${possessive(origin)} own.`
    : `${relayClauses(statements, publisherOf).join('; ')}.`;
}

/** The one source that every report rests on, if there is one; another outlet's report is an origin, not a source. */
function sharedSource(statements: readonly Statement[], reports: readonly string[]) {
  return statements.find(
    ({ source, sourceKey }) =>
      source !== null &&
      source.kind !== 'media' &&
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

function explainReported(
  { statements, firstHandOrigins, reports }: ClaimCoverage,
  publisherOf: PublisherOf,
  subject: string,
): string {
  if (firstHandOrigins.length > 0) {
    const names = joinWords(sourceNames(statements.filter(isFirstHand)));
    return firstHandOrigins.length === 1
      ? `First-hand only by ${firstHandOrigins[0]}: ${names}.`
      : `First-hand by ${joinWords(firstHandOrigins)}, ${firstHandOrigins.length === 2 ? 'both' : 'all'} on the same source: ${names}.`;
  }
  const clauses = isAllOwn(statements, publisherOf)
    ? [`${subject === 'Both reports' ? 'Both' : subject} say so`]
    : relayClauses(statements, publisherOf);
  const none = { 1: 'it', 2: 'neither' }[reports.length] ?? 'none';
  return `${[...clauses, lacking(none, statements)].join('; ')}.`;
}

/** A party may have seen it or written it down, and is no witness that could confirm it. */
function lacking(none: string, statements: readonly Statement[]): string {
  const isOnParty = statements.some(({ source }) => source && nouns[source.kind] !== undefined);
  if (none === 'it') return 'none of it is first-hand';
  return isOnParty ? `${none} has it first-hand` : `${none} names a witness`;
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
