/** Tells why a command has done nothing. */
import { fewerProblems } from '#archive/fewer-problems.ts';
import { formatProblem } from '#archive/problem.ts';
import type { Failure } from '#editing/failure.ts';

/** Prints a refusal to stderr. Returns the exit code. */
export function printFailure({ found, remedy, problems }: Failure): number {
  for (const problem of fewerProblems(problems)) console.error(`${formatProblem(problem)}\n`);
  console.error(`${found}\n${remedy}`);
  return 1;
}
