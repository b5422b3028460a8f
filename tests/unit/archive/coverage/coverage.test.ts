import { describe, expect, test } from 'vitest';
import type { Source } from '#archive/article/source.ts';
import type { ClaimStatus } from '#archive/coverage/claim-status.ts';
import type { ClaimKind } from '#archive/coverage/claim-value.ts';
import { coverClaim } from '#archive/coverage/coverage.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import { aClaim, aSource, aStatement, aValue } from '../../../support/builders.ts';

const statusOf = (...statements: Statement[]): ClaimStatus =>
  coverClaim(aClaim(), statements).status;

/** Statements of the Gazette and of Harbour Radio. */
const gazette = (fields: Partial<Statement> = {}) =>
  aStatement({ article: 'gazette', origin: 'The Gazette', ...fields });
const radio = (fields: Partial<Statement> = {}) =>
  aStatement({ article: 'radio', origin: 'Harbour Radio', ...fields });

const mayor = aSource({ id: 'mayor', kind: 'official', party: true, topic: 'mayor' });
const authority = aSource({ id: 'authority', kind: 'organisation', party: true });
const expert = aSource({ id: 'expert', kind: 'expert' });
const witness = (topic?: string): Source => aSource(topic === undefined ? {} : { topic });

const value = (kind: ClaimKind, typed: string) => ({ value: aValue(kind, typed) });

describe('unreported', () => {
  test('nobody speaks of it', () => {
    expect(statusOf()).toBe('unreported');
  });

  test('a report that only suggests it takes no part', () => {
    expect(statusOf(gazette({ stance: 'suggests' }))).toBe('unreported');
  });
});

describe('denied', () => {
  test('it is denied and nobody asserts it', () => {
    expect(statusOf(gazette({ stance: 'denies' }))).toBe('denied');
  });

  test('comes before party-claim: a party alone denies it', () => {
    expect(statusOf(gazette({ stance: 'denies', source: mayor }))).toBe('denied');
  });

  test('comes before corroborated: two eyewitnesses deny it', () => {
    const [one, other] = [gazette, radio].map((of) => of({ stance: 'denies', source: witness() }));
    expect(statusOf(...[one, other].flatMap((statement) => statement ?? []))).toBe('denied');
  });

  test('a suggestion does not oppose a denial', () => {
    expect(statusOf(gazette({ stance: 'denies' }), radio({ stance: 'suggests' }))).toBe('denied');
  });
});

describe('disputed', () => {
  test('a party asserts it, and a party denies it', () => {
    const statements = [
      gazette({ source: mayor }),
      gazette({ source: authority, stance: 'denies' }),
    ];
    expect(statusOf(...statements)).toBe('disputed');
  });

  test('one side rests on a party alone', () => {
    const statements = [gazette({ source: witness() }), radio({ source: mayor, stance: 'denies' })];
    expect(statusOf(...statements)).toBe('disputed');
  });

  test('the value of a party cannot be true beside that of a witness', () => {
    const statements = [
      gazette({ source: witness(), ...value('number', '3') }),
      radio({ source: authority, ...value('number', '1') }),
    ];
    expect(statusOf(...statements)).toBe('disputed');
  });

  test('comes before corroborated: two eyewitnesses against a party', () => {
    const statements = [
      gazette({ source: witness() }),
      radio({ source: witness() }),
      radio({ source: mayor, stance: 'denies' }),
    ];
    expect(statusOf(...statements)).toBe('disputed');
  });

  test('not where each side has somebody who is no party', () => {
    const statements = [
      gazette({ source: mayor }),
      gazette({ source: expert }),
      radio({ source: authority, stance: 'denies' }),
      radio({ stance: 'denies' }),
    ];
    expect(statusOf(...statements)).toBe('conflicting');
  });
});

describe('conflicting', () => {
  test('values that cannot both be true', () => {
    const statements = [gazette(value('text', 'north')), radio(value('text', 'south'))];
    expect(statusOf(...statements)).toBe('conflicting');
  });

  test('a report asserts it in its own words, and another denies it', () => {
    expect(statusOf(gazette(), radio({ stance: 'denies' }))).toBe('conflicting');
  });

  test('one report contradicts itself', () => {
    const statements = [gazette(value('number', '3')), gazette(value('number', '4'))];
    expect(statusOf(...statements)).toBe('conflicting');
  });

  test('not where 200 stands beside under 200', () => {
    const statements = [gazette(value('number', '200')), radio(value('number', '<200'))];
    expect(statusOf(...statements)).toBe('reported');
  });
});

describe('corroborated', () => {
  test.each(['eyewitness', 'reporter', 'document'] as const)('two of kind %s, apart', (kind) => {
    const statements = [
      gazette({ source: aSource({ kind }) }),
      radio({ source: aSource({ kind }) }),
    ];
    expect(statusOf(...statements)).toBe('corroborated');
  });

  test.each(['official', 'organisation', 'expert', 'media', 'anonymous'] as const)(
    'not by the word of kind %s, which is not first-hand',
    (kind) => {
      const statements = [gazette({ source: aSource({ kind }) }), radio({ source: witness() })];
      expect(statusOf(...statements)).toBe('reported');
    },
  );

  test('not by a report in its own words', () => {
    expect(statusOf(gazette(), radio({ source: witness() }))).toBe('reported');
  });

  test('not by an eyewitness who is a party', () => {
    const statements = [
      gazette({ source: witness() }),
      radio({ source: aSource({ party: true }) }),
    ];
    expect(statusOf(...statements)).toBe('reported');
  });

  test('not by two sources that share a topic: they are one', () => {
    const statements = [gazette({ source: witness('ana') }), radio({ source: witness('ana') })];
    expect(statusOf(...statements)).toBe('reported');
  });

  test('by sources of two topics', () => {
    const statements = [gazette({ source: witness('ana') }), radio({ source: witness('ben') })];
    expect(statusOf(...statements)).toBe('corroborated');
  });

  test('not by two eyewitnesses of one origin', () => {
    const statements = [gazette({ source: witness('ana') }), gazette({ source: witness('ben') })];
    expect(statusOf(...statements)).toBe('single-origin');
  });

  test('a party beside two eyewitnesses takes nothing away', () => {
    const statements = [
      gazette({ source: witness() }),
      radio({ source: witness() }),
      radio({ source: mayor }),
    ];
    expect(statusOf(...statements)).toBe('corroborated');
  });
});

describe('party-claim', () => {
  test('every statement rests on a party', () => {
    expect(statusOf(gazette({ source: mayor }), radio({ source: authority }))).toBe('party-claim');
  });

  test('comes before single-origin: a party in one report', () => {
    expect(statusOf(gazette({ source: mayor }))).toBe('party-claim');
  });

  test('even where the parties are eyewitnesses, reporters or documents of two origins', () => {
    const statements = [
      gazette({ source: aSource({ party: true }) }),
      radio({ source: aSource({ kind: 'document', party: true }) }),
    ];
    expect(statusOf(...statements)).toBe('party-claim');
  });

  test('not where one report says so in its own words', () => {
    expect(statusOf(gazette({ source: mayor }), gazette())).toBe('single-origin');
  });
});

describe('single-origin', () => {
  test('all statements have one origin, in however many reports', () => {
    const statements = [
      gazette({ source: witness() }),
      aStatement({ article: 'wire', source: witness() }),
      aStatement({ article: 'today' }),
    ];
    expect(statusOf(...statements)).toBe('single-origin');
  });

  test('a suggestion of another origin does not count', () => {
    expect(statusOf(gazette(), radio({ stance: 'suggests' }))).toBe('single-origin');
  });
});

describe('reported', () => {
  test('two origins, first-hand by none', () => {
    expect(statusOf(gazette(), radio({ source: expert }))).toBe('reported');
  });

  test('two origins, first-hand by one', () => {
    expect(statusOf(gazette({ source: witness() }), radio())).toBe('reported');
  });
});

describe('differs in precision', () => {
  const differs = (kind: ClaimKind, ...typed: string[]) =>
    coverClaim(
      aClaim({ kind }),
      typed.map((one) => gazette(value(kind, one))),
    ).differsInPrecision;

  test('compatible values that are not the same', () => {
    expect(differs('date', '2022-07', '2022-07-15')).toBe(true);
    expect(differs('number', '200', '<200')).toBe(true);
  });

  test('not where they are the same, or cannot both be true', () => {
    expect(differs('number', '3', '3.0')).toBe(false);
    expect(differs('number', '3', '4')).toBe(false);
    expect(differs('text', 'north', 'North')).toBe(false);
  });

  test('beside accounts that differ, too', () => {
    expect(differs('date', '2022-07', '2022-07-15', '2022-08')).toBe(true);
  });

  test.each(['suggests', 'denies'] as const)(
    'the value that a report %s takes no part',
    (stance) => {
      const statements = [
        gazette(value('date', '2022-07')),
        radio({ stance, ...value('date', '2022-07-15') }),
      ];
      expect(coverClaim(aClaim(), statements).differsInPrecision).toBe(false);
    },
  );
});

test('origins and reports are counted once each, without those who only suggest', () => {
  const coverage = coverClaim(aClaim(), [
    gazette({ source: witness() }),
    gazette(),
    aStatement({ article: 'wire', origin: 'The Gazette' }),
    radio({ stance: 'suggests' }),
  ]);
  expect(coverage.origins).toEqual(['The Gazette']);
  expect(coverage.firstHandOrigins).toEqual(['The Gazette']);
  expect(coverage.reports).toEqual(['gazette', 'wire']);
  expect(coverage.suggestions).toHaveLength(1);
});
