import { describe, expect, test } from 'vitest';
import { claimStatuses } from '#archive/coverage/claim-status.ts';
import { countsLabel } from '#archive/coverage/counts-wording.ts';
import { coverClaim } from '#archive/coverage/coverage.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import { explainStatus } from '#archive/coverage/status-explanation.ts';
import { statusLabel, statusNames } from '#archive/coverage/status-wording.ts';
import { aClaim, aSource, aStatement, aValue } from '../../../support/builders.ts';

const publishers: Record<string, string> = {
  reuters: 'Reuters',
  atalayar: 'Atalayar',
  gazette: 'The Gazette',
  radio: 'Harbour Radio',
};

/** The label and the explanation of a claim of which these statements are made. */
function wordsOf(statements: readonly Statement[], claim = aClaim()): [string, string] {
  const coverage = coverClaim(claim, statements);
  return [statusLabel(coverage), explainStatus(coverage, (id) => publishers[id] ?? id)];
}

const witness = aSource({ id: 'witness', name: 'An eyewitness', topic: 'witness' });
const mayor = aSource({ id: 'mayor', name: 'Ada Okafor', kind: 'official', party: true });
const authority = aSource({
  id: 'authority',
  name: 'The authority',
  kind: 'organisation',
  party: true,
});

const reuters = (fields: Partial<Statement> = {}) =>
  aStatement({ article: 'reuters', origin: 'Reuters', ...fields });
const atalayar = (fields: Partial<Statement> = {}) =>
  aStatement({ article: 'atalayar', origin: 'Reuters', ...fields });
const radio = (fields: Partial<Statement> = {}) =>
  aStatement({ article: 'radio', origin: 'Harbour Radio', ...fields });

const cables = aClaim({
  id: 'cables',
  kind: 'number',
  unit: { one: 'cable', other: 'cables' },
});
const count = (typed: string) => ({ value: aValue('number', typed) });

describe('unreported', () => {
  test('by anybody', () => {
    expect(wordsOf([])).toEqual([
      'No report says so yet',
      'No report in the archive speaks of it.',
    ]);
  });

  test('but suggested by one', () => {
    expect(wordsOf([reuters({ stance: 'suggests' })])[1]).toBe('Only suggested, by Reuters.');
  });

  test('but suggested by two', () => {
    const suggestions = [reuters({ stance: 'suggests' }), radio({ stance: 'suggests' })];
    expect(wordsOf(suggestions)[1]).toBe('Only suggested, by Reuters and Harbour Radio.');
  });

  test('but suggested twice by one', () => {
    const suggestions = [reuters({ stance: 'suggests' }), reuters({ stance: 'suggests' })];
    expect(wordsOf(suggestions)[1]).toBe('Only suggested, by Reuters.');
  });
});

describe('denied', () => {
  test('by a source', () => {
    expect(wordsOf([reuters({ stance: 'denies', source: mayor })])).toEqual([
      'Denied by Ada Okafor',
      'No report asserts it.',
    ]);
  });

  test('by a report in its own words', () => {
    expect(wordsOf([radio({ stance: 'denies' })])[0]).toBe('Denied by Harbour Radio');
  });

  test('by several, each once', () => {
    const denials = [mayor, mayor, authority].map((source) =>
      reuters({ stance: 'denies', source }),
    );
    expect(wordsOf([...denials, radio({ stance: 'denies' })])[0]).toBe(
      'Denied by Ada Okafor, The authority and Harbour Radio',
    );
  });
});

describe('disputed', () => {
  test('says who says so, and who denies it', () => {
    const denial = reuters({ source: authority, stance: 'denies' });
    expect(wordsOf([reuters({ source: mayor }), denial])).toEqual([
      'Disputed',
      'Ada Okafor says so; The authority denied it.',
    ]);
  });

  test('says which value is whose', () => {
    const [, explanation] = wordsOf(
      [reuters({ source: witness, ...count('3') }), radio({ source: authority, ...count('<1') })],
      cables,
    );
    expect(explanation).toBe('3 cables: An eyewitness; under 1 cable: The authority.');
  });
});

test('conflicting: which value is whose, values that agree together', () => {
  const statements = [reuters(count('3')), atalayar(count('3~')), radio(count('12'))];
  expect(wordsOf(statements, cables)).toEqual([
    'Accounts differ',
    '3 cables or about 3 cables: Reuters; 12 cables: Harbour Radio.',
  ]);
});

test('corroborated: by whom, with the origin of each', () => {
  const reporter = aSource({ name: 'Its reporter', kind: 'reporter' });
  expect(
    wordsOf([
      reuters({ source: witness }),
      atalayar({ source: witness }),
      radio({ source: reporter }),
    ]),
  ).toEqual([
    'Corroborated by 2 origins',
    'First-hand and apart from each other: An eyewitness (Reuters) and Its reporter (Harbour Radio).',
  ]);
});

describe('party-claim', () => {
  test('of one party', () => {
    expect(wordsOf([reuters({ source: mayor })])).toEqual([
      'Claimed by Ada Okafor, not confirmed',
      'Only those who have a part in the matter say so.',
    ]);
  });

  test('in the reports of two newsrooms', () => {
    expect(wordsOf([reuters({ source: mayor }), radio({ source: authority })])).toEqual([
      'Claimed by Ada Okafor and The authority, not confirmed',
      'Both reports rest on the word of those who have a part in the matter.',
    ]);
  });
});

describe('single-origin', () => {
  test('two reports on one witness', () => {
    expect(wordsOf([reuters({ source: witness }), atalayar({ source: witness })])).toEqual([
      'One origin, in 2 reports',
      'Both reports rest on the same Reuters witness.',
    ]);
  });

  test('three reports without a source in common', () => {
    const statements = [
      reuters({ source: witness }),
      atalayar(),
      aStatement({ article: 'gazette', origin: 'Reuters' }),
    ];
    expect(wordsOf(statements)).toEqual([
      'One origin, in 3 reports',
      'Reuters says so; Atalayar and The Gazette have it from Reuters.',
    ]);
  });

  test('one report, which has it from another newsroom', () => {
    expect(wordsOf([atalayar({ source: witness })])).toEqual([
      'One origin, in 1 report',
      'Only Atalayar reports it, and has it from Reuters.',
    ]);
  });

  test('one report, on the word of a source', () => {
    expect(wordsOf([reuters({ source: witness })])[1]).toBe(
      'Only Reuters reports it, on the word of An eyewitness.',
    );
  });

  test('one report, in its own words', () => {
    expect(wordsOf([reuters()])[1]).toBe('Only Reuters reports it, in its own words.');
  });
});

describe('reported', () => {
  test('first-hand by none', () => {
    expect(wordsOf([reuters(), radio()])).toEqual([
      'Reported by 2 origins, first-hand by none',
      'Both say so; neither names a witness.',
    ]);
  });

  test('first-hand by one', () => {
    expect(wordsOf([reuters({ source: witness }), radio()])).toEqual([
      'Reported by 2 origins, first-hand by one',
      'First-hand only by Reuters: An eyewitness.',
    ]);
  });

  test('first-hand by two origins, on one source', () => {
    expect(wordsOf([reuters({ source: witness }), radio({ source: witness })])).toEqual([
      'Reported by 2 origins, first-hand by two, on one source',
      'First-hand by Reuters and Harbour Radio, both on the same source: An eyewitness.',
    ]);
  });
});

describe('sentences that name who has it from whom', () => {
  const relayed = { source: aSource({ name: 'Reuters', kind: 'media', origin: 'Reuters' }) };

  test('do not say of the origin that it rests on itself', () => {
    expect(wordsOf([reuters(), atalayar()])[1]).toBe(
      'Reuters says so; Atalayar has it from Reuters.',
    );
  });

  test('nor that two reports of one outlet do', () => {
    expect(wordsOf([reuters(), reuters({ article: 'Reuters' })])[1]).toBe(
      'Both reports are Reuters’ own.',
    );
  });

  test('take an outlet that is relied on for the origin, not for a source', () => {
    const statements = [
      atalayar(relayed),
      aStatement({ article: 'gazette', origin: 'Reuters', ...relayed }),
    ];
    expect(wordsOf(statements)[1]).toBe('Atalayar and The Gazette have it from Reuters.');
  });

  test('distinguish what an outlet says itself from what it passes on', () => {
    expect(wordsOf([atalayar(), atalayar({ origin: 'Atalayar' })])[1]).toBe(
      'Atalayar says so; Atalayar also has it from Reuters; none of it is first-hand.',
    );
    expect(wordsOf([atalayar(), radio()])[1]).toBe(
      'Harbour Radio says so; Atalayar has it from Reuters; neither names a witness.',
    );
  });
});

test('no party’s eyewitness is said not to be named', () => {
  const party = aSource({ ...witness, party: true });
  expect(wordsOf([reuters({ source: party }), radio()])[1]).toBe(
    'Both say so; neither has it first-hand.',
  );
});

test('only first-hand origins are counted as corroborating', () => {
  const reporter = aSource({ name: 'Its reporter', kind: 'reporter' });
  const gazette = aStatement({ article: 'gazette' });
  const statements = [reuters({ source: witness }), radio({ source: reporter }), gazette];
  expect(wordsOf(statements)[0]).toBe('Corroborated by 2 origins');
});

test('a witness whom two newsrooms have is named once, with both', () => {
  const reporter = aSource({ name: 'Its reporter', kind: 'reporter', topic: 'ana' });
  const statements = [
    reuters({ source: witness }),
    reuters({ source: reporter }),
    radio({ source: witness }),
  ];
  expect(wordsOf(statements)[1]).toBe(
    'First-hand and apart from each other: An eyewitness (Reuters and Harbour Radio) and Its reporter (Reuters).',
  );
});

test('“both” and “all” are said of every report of the event alone', () => {
  const coverage = coverClaim(aClaim(), [
    reuters({ source: witness }),
    atalayar({ source: witness }),
  ]);
  const explained = (reports: number) =>
    explainStatus(coverage, (id) => publishers[id] ?? id, reports);
  expect([explained(2), explained(3)]).toEqual([
    'Both reports rest on the same Reuters witness.',
    'Two reports rest on the same Reuters witness.',
  ]);
});

test('origins and reports are counted in words that fit', () => {
  expect([countsLabel(1, 1), countsLabel(1, 2), countsLabel(2, 2), countsLabel(0, 0)]).toEqual([
    '1 origin · 1 report',
    '1 origin · 2 reports',
    '2 origins · 2 reports',
    '0 origins · 0 reports',
  ]);
});

test('every status has a name', () => {
  expect(Object.keys(statusNames).toSorted()).toEqual(claimStatuses.toSorted());
  expect(statusNames).toEqual({
    unreported: 'No report says so yet',
    denied: 'Denied',
    disputed: 'Disputed',
    conflicting: 'Accounts differ',
    corroborated: 'Corroborated',
    'party-claim': 'Claimed, not confirmed',
    'single-origin': 'One origin',
    reported: 'Reported',
  });
});
