/** What a clipping says about a field: each value at a place of its own. */
import type { Candidate } from '#importing/clipping.ts';

export const candidates = (...values: string[]): Candidate[] =>
  values.map((value, index) => ({ value, where: `place ${index + 1}` }));
