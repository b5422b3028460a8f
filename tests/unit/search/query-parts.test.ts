import { expect, test } from 'vitest';
import { queryParts } from '#search/query-parts.ts';

/** A word that also finds longer ones ends in an asterisk here. */
const shown = (typed: string) =>
  queryParts(typed).map(({ words, isBeginning }) => `${words.join(' ')}${isBeginning ? '*' : ''}`);

test.for([
  ['Durrës', ['durres*']],
  ['  rusted   barrel ', ['rusted*', 'barrel*']],
  ['embassy of Iran', ['embassy*', 'of', 'iran*']],
  ['EU accession', ['eu*', 'accession*']],
  ['of', ['of*']],
  ['Mujahideen-e-Khalq', ['mujahideen e khalq']],
  ['9/11', ['9 11']],
  ['(3.5)', ['3 5']],
  ['O’Neill', ['o neill']],
  ['"diplomatic relations"', ['diplomatic relations']],
  ['„diplomatic relations“', ['diplomatic relations']],
  ['«diplomatic relations»', ['diplomatic relations']],
  ['“out of it” Iran', ['out of it', 'iran*']],
  ['"iran"', ['iran']],
  ['"iran', ['iran*']],
  ['伊朗', ['伊 朗']],
  ['نار من', ['نار*', 'من*']],
  ['?! ""', []],
] as const)('%s is looked for as %j', ([typed, parts]) => {
  expect(shown(typed)).toEqual(parts);
});

test('a part is given as it was typed, without the signs about it', () => {
  expect(queryParts('(Durrës), “a port”').map(({ typed }) => typed)).toEqual(['a port', 'Durrës']);
});
