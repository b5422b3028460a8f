/** Why a claim has its status, in one English sentence that is made by rule for any archive. */
import { distinct } from '#archive/distinct.ts';
import { capitalise, joinWords, numberWord } from '#archive/text/english.ts';
import type { ClaimCoverage } from './coverage.ts';
import { explainReported, explainSingleOrigin } from './origin-explanation.ts';
import type { PublisherOf } from './relay-wording.ts';
import type { Side } from './sides.ts';
import { sourceNames, speakerNames, speakers } from './speaker-wording.ts';
import { isFirstHand, type Statement } from './statement.ts';
import { wordValue } from './value-wording.ts';

/**
 * In: how a claim is covered, the outlet of an article's id, and how many reports its event has, where there are more
 * than of the claim: "both" and "all" mean every report of the event.
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
