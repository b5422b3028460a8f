/** From which newsrooms a claim comes and on whose word: the sentences, to the letter. */
import { describe, expect, test } from 'vitest';
import type { Source } from '#archive/article/source.ts';
import { coverClaim } from '#archive/coverage/coverage.ts';
import { isAllOwn, relayClauses } from '#archive/coverage/relay-wording.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import { explainStatus } from '#archive/coverage/status-explanation.ts';
import { aClaim, aSource, aStatement, aValue } from '../../../support/builders.ts';

const publishers: Record<string, string> = {
  gazette: 'The Gazette',
  wire: 'Coastal Wire',
  shore: 'Shore News',
  radio: 'Harbour Radio',
};
const publisherOf = (article: string) => publishers[article] ?? article;

const from = (article: string, origin: string, source: Source | null = null) =>
  aStatement({ article, origin, source });
const own = (article: string, source: Source | null = null) =>
  from(article, publisherOf(article), source);

const explained = (statements: readonly Statement[], reportsOfEvent?: number) =>
  explainStatus(coverClaim(aClaim(), statements), publisherOf, reportsOfEvent);

const witness = aSource({ topic: 'ana' });
const mayor = aSource({ id: 'mayor', name: 'Ada Okafor', kind: 'official', topic: 'mayor' });
const party = { ...mayor, party: true };
const partyWitness = aSource({ name: 'The skipper', topic: 'skipper', party: true });

describe('one origin in one report', () => {
  test('on the word of each of its sources', () => {
    expect(explained([own('gazette', witness), own('gazette', mayor)])).toBe(
      'Only The Gazette reports it, on the word of A witness and Ada Okafor.',
    );
  });

  test('in its own words and on the word of a source', () => {
    expect(explained([own('gazette', witness), own('gazette')])).toBe(
      'Only The Gazette reports it, in its own words and on the word of A witness.',
    );
  });
});

describe('one origin in several reports', () => {
  test.each([
    ['eyewitness', 'Both reports rest on the same Gazette witness.'],
    ['reporter', 'Both reports rest on the same Gazette reporter.'],
    ['document', 'Both reports rest on the same Gazette document.'],
    ['official', 'Both reports rest on the same source, A witness.'],
    ['organisation', 'Both reports rest on the same source, A witness.'],
    ['expert', 'Both reports rest on the same source, A witness.'],
    ['anonymous', 'Both reports rest on the same source, A witness.'],
  ] as const)('on one source of kind %s', (kind, sentence) => {
    const source = { ...witness, kind };
    expect(explained([own('gazette', source), from('wire', 'The Gazette', source)])).toBe(sentence);
  });

  test('“The” is left out at the beginning of an outlet’s name alone', () => {
    const statements = ['a', 'b'].map((id) => from(id, 'Over The Bay', witness));
    expect(explained(statements)).toBe('Both reports rest on the same Over The Bay witness.');
  });

  test('on a source that they share beside what they do not', () => {
    const statements = [
      own('gazette'),
      own('gazette', mayor),
      own('gazette', witness),
      from('wire', 'The Gazette', witness),
      from('wire', 'The Gazette'),
    ];
    expect(explained(statements)).toBe('Both reports rest on the same Gazette witness.');
  });

  test('two of three on a source that they share', () => {
    const statements = [
      own('gazette', witness),
      from('wire', 'The Gazette', witness),
      from('shore', 'The Gazette'),
    ];
    expect(explained(statements)).toBe(
      'The Gazette says so; Coastal Wire and Shore News have it from The Gazette.',
    );
  });

  test('on the same newsroom, which is their origin and no source', () => {
    const media = aSource({ name: 'The Gazette', kind: 'media', topic: 'gazette' });
    const statements = ['wire', 'shore'].map((id) => from(id, 'The Gazette', media));
    expect(explained(statements)).toBe('Coastal Wire and Shore News have it from The Gazette.');
  });

  test('on a source each', () => {
    expect(explained([own('gazette', mayor), from('wire', 'The Gazette', witness)])).toBe(
      'The Gazette says so; Coastal Wire has it from The Gazette.',
    );
  });

  test('all of them its own', () => {
    const statements = [own('gazette'), own('gazette', mayor), from('The Gazette', 'The Gazette')];
    expect(explained(statements)).toBe('Both reports are The Gazette’s own.');
  });

  test('none of them its own', () => {
    expect(explained([from('wire', 'The Gazette'), from('shore', 'The Gazette')])).toBe(
      'Coastal Wire and Shore News have it from The Gazette.',
    );
  });

  test('the reports are counted in words', () => {
    const statements = ['gazette', 'wire', 'shore'].map((id) => from(id, 'The Gazette', witness));
    expect([explained(statements), explained(statements, 4)]).toEqual([
      'All three reports rest on the same Gazette witness.',
      'Three reports rest on the same Gazette witness.',
    ]);
  });
});

describe('several origins, first-hand', () => {
  test('by one, whatever others say', () => {
    const statements = [own('gazette', witness), own('radio', mayor), own('wire')];
    expect(explained(statements)).toBe('First-hand only by The Gazette: A witness.');
  });

  test('by one that has two sources', () => {
    const reporter = aSource({ id: 'reporter', name: 'Its reporter', kind: 'reporter' });
    const statements = [own('gazette', witness), own('gazette', reporter), own('wire')];
    expect(explained(statements)).toBe(
      'First-hand only by The Gazette: A witness and Its reporter.',
    );
  });

  test('by three on one source', () => {
    const statements = ['gazette', 'radio', 'wire'].map((id) => own(id, witness));
    expect(explained(statements)).toBe(
      'First-hand by The Gazette, Harbour Radio and Coastal Wire, all on the same source: A witness.',
    );
  });
});

describe('several origins, first-hand by none', () => {
  test('in three reports', () => {
    const statements = ['gazette', 'radio', 'wire'].map((id) => own(id));
    expect(explained(statements)).toBe('All three reports say so; none names a witness.');
    expect(explained(statements, 4)).toBe('Three reports say so; none names a witness.');
  });

  test('in two of more reports', () => {
    expect(explained([own('gazette'), own('radio')], 3)).toBe(
      'Two reports say so; neither names a witness.',
    );
  });

  test('on the word of those who could not have seen it', () => {
    expect(explained([own('gazette', mayor), own('radio')])).toBe(
      'Both say so; neither names a witness.',
    );
  });

  test('on the word of a party who saw it', () => {
    const statements = [own('gazette', partyWitness), own('radio'), own('wire')];
    expect(explained(statements)).toBe('All three reports say so; none has it first-hand.');
  });

  test('in one report on the word of a party who saw it', () => {
    expect(explained([own('gazette', partyWitness), from('gazette', 'Coastal Wire')])).toBe(
      'The Gazette says so; The Gazette also has it from Coastal Wire; none of it is first-hand.',
    );
  });

  test('of two newsrooms in one report of another', () => {
    expect(explained([from('shore', 'The Gazette'), from('shore', 'Coastal Wire')])).toBe(
      'Shore News has it from The Gazette and Coastal Wire; none of it is first-hand.',
    );
  });
});

describe('on the word of those who have a part in the matter', () => {
  test('one report of two newsrooms', () => {
    expect(explained([own('gazette', party), from('gazette', 'Coastal Wire', party)])).toBe(
      'One report rests on the word of those who have a part in the matter.',
    );
  });

  test('one report of two newsrooms, of more reports of the event', () => {
    expect(explained([own('gazette', party), from('gazette', 'Coastal Wire', party)], 2)).toBe(
      'One report rests on the word of those who have a part in the matter.',
    );
  });

  test('three reports', () => {
    expect(explained(['gazette', 'radio', 'wire'].map((id) => own(id, party)))).toBe(
      'All three reports rest on the word of those who have a part in the matter.',
    );
  });

  test('two reports of one newsroom', () => {
    expect(explained([own('gazette', party), from('wire', 'The Gazette', party)])).toBe(
      'Only those who have a part in the matter say so.',
    );
  });
});

describe('against each other', () => {
  const denial = (article: string, source: Source | null = null) => ({
    ...own(article, source),
    stance: 'denies' as const,
  });
  const withCount = (article: string, typed: string) => ({
    ...own(article),
    value: aValue('number', typed),
  });

  test('those who say so and those who denied it', () => {
    const statements = [own('gazette'), own('wire'), denial('radio'), denial('shore', mayor)];
    expect(explained(statements)).toBe(
      'The Gazette and Coastal Wire say so; Ada Okafor and Harbour Radio denied it.',
    );
  });

  test('the first word has a capital, whoever speaks', () => {
    const crew = aSource({ name: 'its crew' });
    expect(explained([own('gazette', crew), denial('radio', crew)])).toBe(
      'Its crew says so; its crew denied it.',
    );
  });

  test('each value once', () => {
    const statements = [
      withCount('gazette', '3'),
      withCount('wire', '3'),
      withCount('wire', '3~'),
      withCount('radio', '5'),
    ];
    expect(explained(statements)).toBe(
      '3 or about 3: The Gazette and Coastal Wire; 5: Harbour Radio.',
    );
  });

  test('what has no value beside a value', () => {
    expect(explained([own('gazette'), withCount('wire', '3'), denial('radio')])).toBe(
      '3: The Gazette and Coastal Wire; Harbour Radio denied it.',
    );
  });
});

describe('who has it from whom', () => {
  test('several outlets of their own, and several from another', () => {
    const statements = [
      own('gazette'),
      own('radio'),
      from('wire', 'The Gazette'),
      from('shore', 'The Gazette'),
    ];
    expect(relayClauses(statements, publisherOf)).toEqual([
      'The Gazette and Harbour Radio say so',
      'Coastal Wire and Shore News have it from The Gazette',
    ]);
  });

  test('several outlets that also have it from another', () => {
    const statements = ['wire', 'shore'].flatMap((id) => [own(id), from(id, 'The Gazette')]);
    expect(relayClauses(statements, publisherOf)).toEqual([
      'Coastal Wire and Shore News say so',
      'Coastal Wire and Shore News also have it from The Gazette',
    ]);
  });

  test('an outlet with a word of its own stands apart from one without', () => {
    const statements = [own('wire'), from('wire', 'The Gazette'), from('shore', 'The Gazette')];
    expect(relayClauses(statements, publisherOf)).toEqual([
      'Coastal Wire says so',
      'Coastal Wire also has it from The Gazette',
      'Shore News has it from The Gazette',
    ]);
  });

  test('each newsroom that something comes from is named once', () => {
    const statements = ['The Gazette', 'Harbour Radio', 'The Gazette'].map((origin) =>
      from('wire', origin),
    );
    expect(relayClauses(statements, publisherOf)).toEqual([
      'Coastal Wire has it from The Gazette and Harbour Radio',
    ]);
  });

  test('a report is its outlet’s own where every statement is', () => {
    expect(isAllOwn([own('wire'), own('radio')], publisherOf)).toBe(true);
    expect(isAllOwn([own('wire'), from('wire', 'The Gazette')], publisherOf)).toBe(false);
  });
});
