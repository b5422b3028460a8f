/** Who reported what, on whose word, and whether reports agree. Derived, never typed; it compares and rates nobody. */
import { distinct } from '#archive/distinct.ts';
import type { Claim } from '#archive/event.ts';
import { type ClaimStatus, statusOf } from './claim-status.ts';
import { areCompatible, areSame } from './compare-values.ts';
import { type Side, sidesOf } from './sides.ts';
import { isFirstHand, type Statement } from './statement.ts';

/** Everything that the published articles say of one claim, and the status that follows from it. */
export interface ClaimCoverage {
  readonly claim: Claim;
  readonly status: ClaimStatus;
  /** Whether two values are compatible and not the same. */
  readonly differsInPrecision: boolean;
  /** Those who assert or deny; origins and articles are counted among these alone. */
  readonly statements: readonly Statement[];
  /** What reports hedge: shown, and without part in the status. */
  readonly suggestions: readonly Statement[];
  readonly sides: readonly Side[];
  /** In the order of the statements. */
  readonly origins: readonly string[];
  readonly firstHandOrigins: readonly string[];
  /** Ids of the articles. */
  readonly reports: readonly string[];
}

/** In: a claim and every statement on it by published articles, in any order that is kept. */
export function coverClaim(claim: Claim, all: readonly Statement[]): ClaimCoverage {
  const statements = all.filter(({ stance }) => stance !== 'suggests');
  const sides = sidesOf(statements);
  const firstHand = statements.filter(isFirstHand);
  return {
    claim,
    status: statusOf(statements, sides),
    differsInPrecision: differInPrecision(statements),
    statements,
    suggestions: all.filter(({ stance }) => stance === 'suggests'),
    sides,
    origins: distinct(statements.map(({ origin }) => origin)),
    firstHandOrigins: distinct(firstHand.map(({ origin }) => origin)),
    reports: distinct(statements.map(({ article }) => article)),
  };
}

function differInPrecision(statements: readonly Statement[]): boolean {
  const values = statements.flatMap(({ stance, value }) =>
    stance === 'asserts' && value ? [value] : [],
  );
  return values.some((one) =>
    values.some((other) => areCompatible(one, other) && !areSame(one, other)),
  );
}
