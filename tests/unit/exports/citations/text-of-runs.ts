/** The text of a citation without its setting. */
import type { Run } from '#exports/citations/text-run.ts';

export function textOfRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}
