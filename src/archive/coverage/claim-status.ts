/** The status of a claim: the rules, and which of them readers should know of first. */
import { distinct } from '#archive/distinct.ts';
import type { Side } from './sides.ts';
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

/** What readers should know of first comes first. */
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

/** The first status that fits. In: the statements that assert or deny the claim, and its sides. */
export function statusOf(statements: readonly Statement[], sides: readonly Side[]): ClaimStatus {
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
