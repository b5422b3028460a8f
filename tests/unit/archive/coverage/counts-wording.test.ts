import { expect, test } from 'vitest';
import { claimCounts } from '#archive/coverage/counts-wording.ts';
import { coverClaim } from '#archive/coverage/coverage.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import { aClaim, aStatement } from '../../../support/builders.ts';

const countsOf = (...statements: Statement[]) => claimCounts(coverClaim(aClaim(), statements));

const gazette = aStatement();
const radio = aStatement({ article: 'radio', origin: 'Harbour Radio' });
const hint = aStatement({ article: 'wire', stance: 'suggests' });
const otherHint = aStatement({ article: 'shore', stance: 'suggests' });

test('of a claim that nobody speaks of, there is none of either', () => {
  expect(countsOf()).toBe('0 origins · 0 reports');
});

test('of a claim that is only suggested, each report that does is counted once', () => {
  expect(countsOf(hint, hint)).toBe('suggested in 1 report');
  expect(countsOf(hint, otherHint)).toBe('suggested in 2 reports');
});

test('beside one report, suggestions are not counted', () => {
  expect(countsOf(gazette, hint)).toBe('1 origin · 1 report');
  expect(countsOf(gazette, radio, hint, otherHint)).toBe('2 origins · 2 reports');
});
