import { expect, test } from 'vitest';
import { knownFiles } from '#archive/checks/known-files.ts';
import { checkSourceUse } from '#archive/checks/source-use.ts';
import { anArticle, anEvent, type StatementInput } from '../../../support/builders.ts';

const event = anEvent('ferry', {
  claims: {
    hurt: { text: 'Hurt', kind: 'number' },
    aboard: { text: 'Aboard', kind: 'number' },
    day: { text: 'Day', kind: 'date' },
    afloat: { text: 'It floats' },
  },
});

const told = (...statements: StatementInput[]) => {
  const sources = ['mayor', 'witness'].map((id) => ({ id, name: id, kind: 'official' as const }));
  const file = anArticle('a', { sources, statements });
  const known = knownFiles({ articles: [file], events: [event], topics: [] });
  return checkSourceUse(file, known).map(({ code, field }) => `${code} ${field.join('.')}`);
};

const hurt = (source: string | undefined, value: string): StatementInput => ({
  claim: 'ferry/hurt',
  says: 'So many.',
  value,
  ...(source === undefined ? {} : { source }),
});

test('a source that no statement names is told', () => {
  expect(told(hurt('mayor', '3'))).toEqual(['source-unused sources.1']);
  expect(told()).toEqual(['source-unused sources.0', 'source-unused sources.1']);
});

test('two values that one source gives for one claim are told at the second', () => {
  expect(told(hurt('mayor', '3'), hurt('witness', '4'), hurt('mayor', '5'))).toEqual([
    'source-two-values statements.2.value',
  ]);
});

test('two values in the words of the report itself are told as well', () => {
  expect(
    told(hurt('mayor', '3'), hurt('witness', '3'), hurt(undefined, '3'), hurt(undefined, '4')),
  ).toEqual(['source-two-values statements.3.value']);
});

test('the same value twice, another claim, another source and a hedge are fine', () => {
  expect(
    told(
      hurt('mayor', '3'),
      hurt('mayor', '3.0'),
      { ...hurt('mayor', '9'), claim: 'ferry/aboard' },
      hurt('witness', '4'),
      { ...hurt('witness', '5'), stance: 'suggests' },
      { claim: 'ferry/afloat', says: 'It floats.', source: 'mayor' },
      { claim: 'ferry/afloat', says: 'It floats.', source: 'mayor' },
    ),
  ).toEqual([]);
});
