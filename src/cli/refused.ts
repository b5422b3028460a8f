/** Tells why a command has done nothing. */
import { fewerProblems } from '#archive/fewer-problems.ts';
import { formatProblem } from '#archive/problem.ts';
import type { Refusal } from '#editing/refusal.ts';

/** Prints a refusal to stderr. Returns the exit code. */
export function printRefusal({ found, remedy, problems }: Refusal): number {
  for (const problem of fewerProblems(problems)) console.error(`${formatProblem(problem)}\n`);
  console.error(`${found}\n${remedy}`);
  return 1;
}
