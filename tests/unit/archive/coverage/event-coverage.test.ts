/** How an event is covered as a whole. */
import { expect, test } from 'vitest';
import {
  type ClaimStatus,
  claimStatuses,
  mostNotableFirst,
} from '#archive/coverage/claim-status.ts';
import { coverClaim } from '#archive/coverage/coverage.ts';
import { coverEvent } from '#archive/coverage/event-coverage.ts';
import { aClaim, anArchive, anArticle } from '../../../support/builders.ts';

const withStatus = (status: ClaimStatus) => ({ ...coverClaim(aClaim(), []), status });

const mostNotable = (...statuses: ClaimStatus[]) =>
  coverEvent([], statuses.map(withStatus)).mostNotable;

test('what readers should know of first comes first, and every status has its place', () => {
  expect(mostNotableFirst).toEqual([
    'disputed',
    'conflicting',
    'single-origin',
    'party-claim',
    'denied',
    'reported',
    'corroborated',
    'unreported',
  ]);
  expect(mostNotableFirst.toSorted()).toEqual(claimStatuses.toSorted());
});

test('a dispute is more notable than differing accounts, and these than a single origin', () => {
  expect(mostNotable('single-origin', 'conflicting', 'disputed')).toBe('disputed');
  expect(mostNotable('single-origin', 'conflicting')).toBe('conflicting');
  expect(mostNotable('reported', 'single-origin')).toBe('single-origin');
});

test('no other status is shown of an event as a whole', () => {
  expect(mostNotable('party-claim', 'denied', 'reported', 'corroborated', 'unreported')).toBeNull();
  expect(mostNotable()).toBeNull();
});

test('reports are listed by their ids, and newsrooms once each, by whose reporting the reports are', () => {
  const articles = [
    anArticle('gazette', { publisher: 'The Gazette' }),
    anArticle('radio', { publisher: 'Harbour Radio' }),
    anArticle('wire', { publisher: 'Coastal Wire', origin: 'The Gazette' }),
  ];
  const claim = withStatus('reported');
  const { published } = anArchive({ articles });
  expect(
    coverEvent(
      published.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      [claim],
    ),
  ).toEqual({
    claims: [claim],
    origins: ['The Gazette', 'Harbour Radio'],
    reports: ['gazette', 'radio', 'wire'],
    mostNotable: null,
  });
});
