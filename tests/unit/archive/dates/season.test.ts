/** Seasons as EDTF counts them. */
import { expect, test } from 'vitest';
import { firstMonthOf, seasonName, seasonNamed } from '#archive/dates/season.ts';

test.each([
  [21, 'spring', 3],
  [22, 'summer', 6],
  [23, 'autumn', 9],
  [24, 'winter', 12],
])('season %s is %s and begins in month %s', (season, name, month) => {
  expect(seasonName(season)).toBe(name);
  expect(seasonNamed(name)).toBe(season);
  expect(firstMonthOf(season)).toBe(month);
});

test('fall is another word for autumn', () => {
  expect(seasonNamed('fall')).toBe(23);
});

test.each(['', 'Spring', 'may', 'falls'])('"%s" is no season', (word) => {
  expect(seasonNamed(word)).toBeUndefined();
});

test.each([20, 25])('%s is the number of none', (season) => {
  expect(seasonName(season)).toBe('');
});
