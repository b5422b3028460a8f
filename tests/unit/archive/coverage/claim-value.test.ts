import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClaimKind, parseClaimValue } from '#archive/coverage/claim-value.ts';
import { areCompatible, areSame } from '#archive/coverage/compare-values.ts';
import { fold } from '#archive/text/fold.ts';
import { aValue } from '../../../support/builders.ts';

type Pair = readonly [a: string, b: string];

function compatible(kind: ClaimKind, [a, b]: Pair): readonly boolean[] {
  const [one, other] = [aValue(kind, a), aValue(kind, b)];
  return [areCompatible(one, other), areCompatible(other, one)];
}

function same(kind: ClaimKind, [a, b]: Pair): readonly boolean[] {
  const [one, other] = [aValue(kind, a), aValue(kind, b)];
  return [areSame(one, other), areSame(other, one)];
}

const both = [true, true];
const neither = [false, false];

describe('numbers', () => {
  test.each([
    ['3', 'exact', [3]],
    ['3~', 'about', [3]],
    ['<3', 'under', [3]],
    ['>3', 'over', [3]],
    ['<=3', 'up to', [3]],
    ['>=3', 'at least', [3]],
    ['3-3', 'exact', [3]],
    ['3-5', 'range', [3, 5]],
    ['0', 'exact', [0]],
    ['010', 'exact', [10]],
    ['2.5', 'exact', [2.5]],
    ['-4', 'exact', [-4]],
    ['-4--2', 'range', [-4, -2]],
    ['1.5-2.5', 'range', [1.5, 2.5]],
    ['1200000', 'exact', [1_200_000]],
  ])('%s is read as %s', (typed, form, numbers) => {
    expect(aValue('number', typed)).toEqual({ kind: 'number', typed, form, numbers });
  });

  test.each([
    '1,200',
    '1 200',
    'three',
    '',
    '5-3',
    '<3~',
    '~3',
    '≤3',
    '=3',
    '=<3',
    '<=3~',
    '> 3',
    '3–5',
    '3-',
    '1e3',
    '3%',
    '.5',
    // Around a range or a number
    'x3-5',
    '3-5x',
    'about 3-5',
    '3-5 people',
    '3-5-8',
    'x3',
    '3x',
    '3. ',
    ' 3',
    '3\n',
  ])('"%s" cannot be read, and the fault says why', (typed) => {
    expect(parseClaimValue('number', typed)).toEqual({
      ok: false,
      fault: expect.stringMatching(/\w+ \w+/),
    });
  });

  test.each([
    ['5-3', 'the range ends below its start'],
    ['1,200', 'digits are written without separators between them'],
    ['1.200.000', 'digits are written without separators between them'],
    ['1 200', 'digits are written without separators between them'],
    ['1,20', 'it is not a number'],
    ['three', 'it is not a number'],
    ['a1200', 'it is not a number'],
  ])('%s: %s', (typed, reason) => {
    expect(parseClaimValue('number', typed)).toEqual({ ok: false, fault: reason });
  });

  test('several numbers are read with all of their digits', () => {
    expect(aValue('number', '10.25-12.75')).toMatchObject({ numbers: [10.25, 12.75] });
    expect(aValue('number', '<=10.25')).toMatchObject({ numbers: [10.25] });
  });

  test.each<Pair>([
    ['3', '3'],
    ['200', '<200'],
    ['200', '>200'],
    ['3', '<=3'],
    ['3', '>=3'],
    ['5', '>=3'],
    ['1', '<=3'],
    ['<=3', '>=3'],
    ['200', '<=200'],
    ['-30', '<-30'],
    ['3~', '<3'],
    ['3-5', '<=3'],
    ['2.99', '<3'],
    ['2', '<3'],
    ['4', '>3'],
    ['3-5', '5-8'],
    ['3-5', '4'],
    ['3-5', '>=5'],
    ['3-5', '>4'],
    ['100~', '110'],
    ['100~', '90'],
    ['100~', '120~'],
    ['12000~', '12400'],
    ['-10~', '-11'],
    ['<3', '<1'],
    ['>3', '>100'],
    ['0.1~', '0.09'],
    ['0.7~', '0.77'],
  ])('%s and %s are compatible', (a, b) => {
    expect(compatible('number', [a, b])).toEqual(both);
  });

  test.each<Pair>([
    ['3', '4'],
    ['201', '<200'],
    ['199', '>200'],
    // "Under" and "over" leave the number itself out …
    ['3', '<3'],
    ['3', '>3'],
    ['<3', '>3'],
    ['<3', '>=3'],
    ['<=3', '>3'],
    ['3-5', '>5'],
    ['200-300', '<200'],
    // … and a round one meets them, but does not make them meet each other.
    ['<200', '>200'],
    ['<200', '>=200'],
    ['200', '199'],
    ['0', '<0'],
    ['<3', '>4'],
    ['3-5', '6'],
    ['3-5', '6-8'],
    ['100~', '111'],
    ['100~', '89'],
    ['100~', '130~'],
    ['0~', '1'],
  ])('%s and %s are not compatible', (a, b) => {
    expect(compatible('number', [a, b])).toEqual(neither);
  });

  test.each<Pair>([
    ['3', '3'],
    ['3', '3.0'],
    ['3', '03'],
    ['3~', '3~'],
    ['<3', '<3'],
    ['<=3', '<=3.0'],
    ['3-3', '3'],
    ['3-5', '3-5'],
  ])('%s and %s are the same', (a, b) => {
    expect(same('number', [a, b])).toEqual(both);
  });

  test.each<Pair>([
    ['3', '3~'],
    ['3', '<3'],
    ['<3', '>3'],
    ['<3', '<=3'],
    ['200', '<200'],
    ['3~', '4~'],
    ['3-5', '4'],
    ['3-5', '3-6'],
    ['100~', '90-110'],
  ])('%s and %s are not the same', (a, b) => {
    expect(same('number', [a, b])).toEqual(neither);
  });
});

test('a text is taken as it is, and a date as a date', () => {
  expect(parseClaimValue('text', ' North tower')).toEqual({
    ok: true,
    value: { kind: 'text', typed: ' North tower' },
  });
  expect(parseClaimValue('date', '2022-07')).toMatchObject({
    ok: true,
    value: { kind: 'date', typed: '2022-07', date: { edtf: '2022-07' } },
  });
  expect(parseClaimValue('date', '2022-13')).toEqual({
    ok: false,
    fault: 'there is no month 13',
  });
});

describe('dates', () => {
  test.each<Pair>([
    ['2022-07', '2022-07-15'],
    ['2022', '2022-07-15'],
    ['2022-07-15', '2022-07-15'],
    ['2022-07-15/2022-07-17', '2022-07-17/2022-07-19'],
    ['2014/..', '2022-07-15'],
    ['../2014', '2014-12-31'],
    ['../2014', '2014/..'],
    ['202X', '2024-05-02'],
    // About and uncertain: one unit of the date's own precision each way
    ['2022-07-15~', '2022-07-14'],
    ['2022-07-15~', '2022-07-16'],
    ['2022-07-15?', '2022-07-16'],
    ['2022-07-15%', '2022-07-14'],
    ['2022-07-15~', '2022-07-17~'],
    ['2022-07~', '2022-06-01'],
    ['2022-07?', '2022-08-31'],
    ['2022~', '2021-01-01'],
    ['2022%', '2023-12-31'],
    ['2022-07-15~/2022-07-20', '2022-07-14'],
    ['2022-07-15/2022-07-20?', '2022-07-21'],
    ['../2014~', '2015-12-31'],
  ])('%s and %s are compatible', (a, b) => {
    expect(compatible('date', [a, b])).toEqual(both);
  });

  test.each<Pair>([
    ['2022-07', '2022-08'],
    ['2022-07-15', '2022-07-16'],
    ['2022', '2023-01-01'],
    ['2014/..', '2013'],
    ['../2014', '2015-01-01'],
    ['2022-07-15~', '2022-07-13'],
    ['2022-07-15?', '2022-07-17'],
    ['2022-07-15~', '2022-07-18~'],
    ['2022-07~', '2022-05-31'],
    ['2022-07%', '2022-09-01'],
    ['2022~', '2020-12-31'],
    ['2022?', '2024-01-01'],
    ['2022-07-15~/2022-07-20', '2022-07-21'],
    ['2022-07-15/2022-07-20~', '2022-07-14'],
    ['../2014~', '2016-01-01'],
  ])('%s and %s are not compatible', (a, b) => {
    expect(compatible('date', [a, b])).toEqual(neither);
  });

  test('dates are the same where they are as precise as each other', () => {
    expect(same('date', ['2022-07-15', '2022-07-15'])).toEqual(both);
    expect(same('date', ['2022-07', '2022-07-15'])).toEqual(neither);
    expect(same('date', ['2022-07-15', '2022-07-15~'])).toEqual(neither);
  });
});

describe('texts', () => {
  test.each<Pair>([
    ['North tower', 'north tower'],
    ['north  tower', 'north tower'],
    ['Ëndrra', 'ËNDRRA'],
    ['E\u0308ndrra', 'Ëndrra'],
    ['برج الشمال', 'برج  الشمال'],
  ])('"%s" and "%s" are one label', (a, b) => {
    expect([compatible('text', [a, b]), same('text', [a, b])]).toEqual([both, both]);
  });

  test.each<Pair>([
    ['north tower', 'south tower'],
    ['Endrra', 'Ëndrra'],
    ['3', '3.0'],
  ])('"%s" and "%s" are two', (a, b) => {
    expect([compatible('text', [a, b]), same('text', [a, b])]).toEqual([neither, neither]);
  });

  test('case and space are folded away', () => {
    expect(fold('  North \t Tower\n')).toBe('north tower');
  });
});

test('values of two kinds are compared as they are typed', () => {
  const [number, text, other] = [aValue('number', '3'), aValue('text', '3'), aValue('text', '4')];
  expect([areCompatible(number, text), areCompatible(text, number)]).toEqual(both);
  expect([areSame(number, text), areSame(text, number)]).toEqual(both);
  expect([areCompatible(number, other), areCompatible(other, number)]).toEqual(neither);
  expect([areSame(number, other), areSame(other, number)]).toEqual(neither);
});

test('what is the same is compatible, whatever the numbers are', () => {
  const whole = fc.integer({ min: -9999, max: 9999 });
  const number = fc.oneof(
    fc.tuple(fc.constantFrom('', '<', '>', '<=', '>='), whole).map((parts) => parts.join('')),
    whole.map((one) => `${one}~`),
    fc.tuple(whole, fc.nat(500)).map(([from, length]) => `${from}-${from + length}`),
  );
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [one, other] = [aValue('number', a), aValue('number', b)];
      expect([areCompatible(one, one), areSame(one, one)]).toEqual(both);
      expect(areCompatible(one, other)).toBe(areCompatible(other, one));
      expect(areSame(one, other) && !areCompatible(one, other)).toBe(false);
    }),
  );
});
