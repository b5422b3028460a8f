/** Who reported what, on whose word, and whether reports agree. Derived, never typed; it compares and rates nobody. */
import { distinct } from '#archive/distinct.ts';
import type { Article } from '#archive/article.ts';
import { areCompatible, areSame } from './claim-value.ts';
import type { Claim } from '#archive/event.ts';
import { type Side, sidesOf } from './sides.ts';
import { isFirstHand, restsOnParty, type Statement } from './statement.ts';

/** Every status that a claim can have. The names are a promise: styles and tools read them. */
export const claimStatuses = [
  'unreported',
  'denied',
  'disputed',
  'conflicting',
  'corroborated',
  'party-claim',
  'single-origin',
  'reported',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Everything that the published articles say of one claim, and how that stands. */
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

/** The first status that fits. In: the statements that assert or deny the claim, and its sides. */
function statusOf(statements: readonly Statement[], sides: readonly Side[]): ClaimStatus {
  if (statements.length === 0) return 'unreported';
  if (sides.every(({ stance }) => stance === 'denies')) return 'denied';
  if (sides.length > 1) {
    return sides.some((side) => side.statements.every(restsOnParty)) ? 'disputed' : 'conflicting';
  }
  const firstHand = statements.filter(isFirstHand);
  const origins = distinct(firstHand.map(({ origin }) => origin));
  const sources = distinct(firstHand.map(({ sourceKey }) => sourceKey));
  if (origins.length > 1 && sources.length > 1) return 'corroborated';
  if (statements.every(restsOnParty)) return 'party-claim';
  return distinct(statements.map(({ origin }) => origin)).length === 1
    ? 'single-origin'
    : 'reported';
}

function differInPrecision(statements: readonly Statement[]): boolean {
  const values = statements.flatMap(({ stance, value }) =>
    stance === 'asserts' && value ? [value] : [],
  );
  return values.some((one, index) =>
    values.slice(index + 1).some((other) => areCompatible(one, other) && !areSame(one, other)),
  );
}

/** How one event is covered. */
export interface EventCoverage {
  readonly claims: readonly ClaimCoverage[];
  /** The newsrooms whose reporting the reports are. */
  readonly origins: readonly string[];
  /** Ids of the published articles that report it, earliest first. */
  readonly reports: readonly string[];
  /** The status that readers should know of first, where one stands out. */
  readonly sharpest: ClaimStatus | null;
}

/** From what readers should know of first. */
export const mostNotableFirst: readonly ClaimStatus[] = [
  'disputed',
  'conflicting',
  'single-origin',
  'party-claim',
  'denied',
  'reported',
  'corroborated',
  'unreported',
];

/** Those that stand out among an event's claims. */
const standingOut = mostNotableFirst.slice(0, 3);

/** In: the published articles that report an event, and the coverage of its claims. */
export function coverEvent(
  articles: readonly Article[],
  claims: readonly ClaimCoverage[],
): EventCoverage {
  const statuses = new Set(claims.map(({ status }) => status));
  return {
    claims,
    origins: distinct(articles.map(({ wholeOrigin }) => wholeOrigin)),
    reports: articles.map(({ id }) => id),
    sharpest: standingOut.find((status) => statuses.has(status)) ?? null,
  };
}
