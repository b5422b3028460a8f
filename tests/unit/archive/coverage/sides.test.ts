import { expect, test } from 'vitest';
import type { ClaimKind } from '#archive/coverage/claim-value.ts';
import { sidesOf } from '#archive/coverage/sides.ts';
import { aStatement, aValue } from '../../../support/builders.ts';

/** The values on each side; a denial is "no". */
function sidesByValue(kind: ClaimKind, ...typed: string[]): string[][] {
  const statements = typed.map((value) =>
    value === 'no' ? aStatement({ stance: 'denies' }) : aStatement({ value: aValue(kind, value) }),
  );
  return sidesOf(statements).map((side) =>
    side.statements.map(({ value }) => value?.typed ?? 'no'),
  );
}

test('nobody speaks: no side', () => {
  expect(sidesOf([])).toEqual([]);
});

test('those who assert stand against those who deny', () => {
  const [yes, alsoYes, no] = [aStatement(), aStatement(), aStatement({ stance: 'denies' })];
  expect(sidesOf([yes, no, alsoYes])).toEqual([
    { stance: 'asserts', statements: [yes, alsoYes] },
    { stance: 'denies', statements: [no] },
  ]);
});

test('a denial opposes every value asserted', () => {
  expect(sidesByValue('number', '3', '4', 'no')).toEqual([['3'], ['4'], ['no']]);
});

test('compatible values are one side', () => {
  expect(sidesByValue('number', '200', '<200', '180-220')).toEqual([['200', '<200', '180-220']]);
  expect(sidesByValue('date', '2022-07', '2022-07-15')).toEqual([['2022-07', '2022-07-15']]);
});

test('values that cannot both be true make a side each', () => {
  expect(sidesByValue('number', '3', '4', '3')).toEqual([['3', '3'], ['4']]);
  expect(sidesByValue('text', 'north', 'South', 'NORTH')).toEqual([['north', 'NORTH'], ['South']]);
});

test('a value that is compatible with every other takes no side', () => {
  expect(sidesByValue('date', '2022-07', '2022-07-15', '2022-07-20')).toEqual([
    ['2022-07-15'],
    ['2022-07-20'],
  ]);
});

test('a value that is compatible with some stands with them', () => {
  expect(sidesByValue('number', '1-3', '2', '8')).toEqual([['1-3', '2'], ['8']]);
});

test('what is typed the same stands together, of whatever kind', () => {
  const [number, text, other] = [
    aStatement({ value: aValue('number', '3') }),
    aStatement({ value: aValue('text', '3') }),
    aStatement({ value: aValue('text', 'north') }),
  ];
  expect(sidesOf([number, text, other]).map(({ statements }) => statements)).toEqual([
    [number, text],
    [other],
  ]);
});

test('open ends are groups like any other', () => {
  expect(sidesByValue('number', '<3', '<2', '>5')).toEqual([['<3', '<2'], ['>5']]);
  expect(sidesByValue('date', '../2014', '2016/..')).toEqual([['../2014'], ['2016/..']]);
});
