/** Says why a command has done nothing. */
import { fewerProblems } from '#archive/fewer-problems.ts';
import { formatProblem } from '#archive/problem.ts';
import type { CommandIo } from '#cli/command-io.ts';
import type { Failure } from '#editing/failure.ts';

/** Prints a failure to stderr. Returns the exit code. */
export function printFailure(
  { found, remedy, problems }: Failure,
  { printError }: CommandIo,
): number {
  for (const problem of fewerProblems(problems)) printError(`${formatProblem(problem)}\n`);
  printError(`${found}\n${remedy}`);
  return 1;
}
