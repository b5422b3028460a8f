/** Seasons as EDTF counts them, from 21 to 24: those of the northern hemisphere, by whole months. */

export const firstSeason = 21;
export const lastSeason = 24;

/** In the order of EDTF: `spring` is 21. */
export const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const;

export function seasonName(season: number): string {
  return seasonNames[season - firstSeason] ?? '';
}

/** The season of a word, the American "fall" too. */
export function seasonNamed(word: string): number | undefined {
  const names: readonly string[] = seasonNames;
  const index = names.indexOf(word === 'fall' ? 'autumn' : word);
  return index < 0 ? undefined : firstSeason + index;
}

/** The first of its three months, from 1: spring is March to May, winter December to February. */
export function firstMonthOf(season: number): number {
  return (season - firstSeason + 1) * 3;
}
