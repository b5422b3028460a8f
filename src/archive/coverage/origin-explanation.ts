/** From which newsrooms a claim comes and on whose word, in one English sentence. */
import type { Source } from '#archive/article/source.ts';
import { joinWords, possessive } from '#archive/text/english.ts';
import type { ClaimCoverage } from './coverage.ts';
import { isAllOwn, type PublisherOf, relayClauses } from './relay-wording.ts';
import { sourceNames } from './speaker-wording.ts';
import { isFirstHand, type Statement } from './statement.ts';

/** In: a claim of one origin, the outlet of an article’s id, and the counted reports that the sentence begins with. */
export function explainSingleOrigin(
  { statements, reports, origins }: ClaimCoverage,
  publisherOf: PublisherOf,
  subject: string,
): string {
  const origin = joinWords(origins);
  if (reports.length === 1) {
    const outlet = joinWords(reports.map(publisherOf));
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

/** In: a claim of several origins that is not corroborated. */
export function explainReported(
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
