import { expect, test } from 'vitest';
import { resolveDate } from '#importing/draft/resolve-date.ts';
import { candidates } from './candidates.ts';

test('dates that agree are one date', () => {
  expect(resolveDate(candidates('2024-05-02', '2 May 2024')).value).toBe('2024-05-02');
});

test('one moment in two zones is dated in the zone of the publisher', () => {
  const moments = candidates('2024-05-02T22:40:00Z', '2024-05-03T00:40:00+02:00');
  expect(resolveDate(moments).value).toBe('2024-05-03');
});

test.each([
  ['2024-05-02T23:30Z', ['2024-05-02', '2024-05-03']],
  ['2024-05-02T21:40:00+00:00', ['2024-05-02', '2024-05-03']],
  ['Thu, 02 May 2024 23:30:00 GMT', ['2024-05-02', '2024-05-03']],
  ['Thu, 02 May 2024 23:30:00 +0000', ['2024-05-02', '2024-05-03']],
  ['2024-05-02 23:30 UTC', ['2024-05-02', '2024-05-03']],
  ['2024-05-02T03:30:00.000Z', ['2024-05-02', '2024-05-01']],
])('the day of %s is asked: the clock of the outlet is not known', (value, choices) => {
  const resolution = resolveDate([{ value, where: 'meta date' }]);
  expect(resolution.value).toBeUndefined();
  expect(resolution.question).toMatchObject({ choices, found: expect.stringContaining('in UTC') });
});

test('a time in UTC that is one day nearly everywhere is that day, with a remark', () => {
  const { value, hints } = resolveDate(candidates('2024-05-02T10:30:00Z'));
  expect([value, hints?.length]).toEqual(['2024-05-02', 1]);
});

test.each([
  ['2024-05-02T23:30Z', '3 May 2024', '2024-05-03'],
  ['2024-05-02T23:30Z', '2024-05-02', '2024-05-02'],
  ['2024-05-02T23:30Z', '2024-05-03T01:30:00+02:00', '2024-05-03'],
  ['2024-05-02T01:30Z', '1 May 2024', '2024-05-01'],
])('%s beside %s on the outlet’s own clock is %s', (utc, own, day) => {
  expect(resolveDate(candidates(utc, own))).toMatchObject({ value: day });
  expect(resolveDate(candidates(own, utc))).toMatchObject({ value: day });
});

test('a time in UTC and a day that it cannot be are a conflict', () => {
  expect(resolveDate(candidates('2024-05-02T23:30Z', '2024-05-09')).question?.choices).toEqual([
    '2024-05-02',
    '2024-05-09',
  ]);
});

test('where dates differ none is taken, and both are named', () => {
  const { value, question } = resolveDate(candidates('2024-05-02', '2024-05-09'));
  expect(value).toBeUndefined();
  expect(question).toEqual({
    field: 'date',
    found: 'The clipping gives "2024-05-02" (place 1) and "2024-05-09" (place 2).',
    choices: ['2024-05-02', '2024-05-09'],
  });
});

test('a date that may be two days is left out, and named', () => {
  const { value, question } = resolveDate(candidates('05/02/2024'));
  expect(value).toBeUndefined();
  expect(question?.found).toBe('"05/02/2024" (place 1) is not a date that can mean one day only.');
});

test('a date without a day is as precise as it was given, and a vague one needs its note', () => {
  expect(resolveDate(candidates('2024-05')).value).toBe('2024-05');
  expect(resolveDate(candidates('2024-05~')).value).toBeUndefined();
  expect(resolveDate(candidates('2024-05~'), true).value).toBe('2024-05~');
});
