/** Prints problems for people. */
import { fewerProblems } from '#archive/fewer-problems.ts';
import { formatProblem, type Problem } from '#archive/problem.ts';
import { visible } from '#archive/text/visible.ts';

/** Problems of each severity, in their order. */
export function bySeverity(problems: readonly Problem[]): {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
} {
  return {
    errors: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning'),
  };
}

/** A heading, then the problems under the names of their files, with how many there are; the first of each file. */
export function listProblems(heading: string, problems: readonly Problem[]): string {
  const files = [...Map.groupBy(problems, ({ path }) => path)].map(([path, ofFile]) =>
    [`== ${visible(path)} (${ofFile.length})`, ...fewerProblems(ofFile).map(formatProblem)].join(
      '\n\n',
    ),
  );
  return [heading, ...files].join('\n\n').concat('\n');
}

/** "3 files read: 0 errors, 1 warning." */
export function summary(problems: readonly Problem[], files: number): string {
  const { errors, warnings } = bySeverity(problems);
  return `${count(files, 'file')} read: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`;
}

/** "1 file", "3 files", "10,000 files". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
