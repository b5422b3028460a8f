/** Shortens the problems of a file that has far more than anybody reads. */
import type { Problem } from './problem.ts';

/** Up to so many errors of one file are listed, and so many warnings. */
export const maxListed = 25;

/**
 * In: problems by file and place. Out: the first of each file and severity, and where there are more a problem that says
 * how many. Every file is there: each has something to mend.
 */
export function fewerProblems(problems: readonly Problem[]): readonly Problem[] {
  const alike = Map.groupBy(problems, ({ severity, path }) => `${severity} ${path}`);
  const long = [...alike.values()].filter((same) => same.length > maxListed + 1);
  const cut = new Set(long.flatMap((same) => same.slice(maxListed)));
  const ends = new Map(
    long.flatMap((same) => {
      const first = same[maxListed];
      return first ? [[first, moreFrom(first, same.length - maxListed)] as const] : [];
    }),
  );
  return problems.flatMap((problem) => ends.get(problem) ?? (cut.has(problem) ? [] : problem));
}

function moreFrom(first: Problem, count: number): Problem {
  return {
    ...first,
    code: 'problems-more',
    field: 'file',
    found: `There are ${count.toLocaleString('en')} more ${first.severity}s in this file, from here on.`,
    remedy: 'Mend those above, then run the command again: many may come from one mistake.',
  };
}
