/** Prints problems for people and tools. */
import { formatProblem, type Problem } from '#archive/problem.ts';

/** Prints every problem to stderr and a summary to stdout. Returns whether there is an error. */
export function printProblems(problems: readonly Problem[], files: number): boolean {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) print('Warnings (they do not stop a build)', warnings);
  if (errors.length > 0) print('Errors', errors);
  console.log(
    `${count(files, 'file')} read: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`,
  );
  return errors.length > 0;
}

function print(title: string, problems: readonly Problem[]): void {
  console.error(`${title}\n\n${problems.map(formatProblem).join('\n\n')}\n`);
}

/** "1 file", "3 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
