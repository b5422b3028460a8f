/** Prints problems for tools: one JSON object. */
import { fewerProblems } from '#archive/fewer-problems.ts';
import type { Problem } from '#archive/problem.ts';
import { bySeverity } from './report.ts';

/**
 * `files`, `errors` and `warnings` are numbers, of all; `problems` has, for the first of each file and one that counts the rest, `severity`, `code`, `path`, `line`, `column`,
 * `field`, `found` and `remedy`.
 */
export function problemsAsJson(problems: readonly Problem[], files: number): string {
  const { errors, warnings } = bySeverity(problems);
  return JSON.stringify(
    {
      files,
      errors: errors.length,
      warnings: warnings.length,
      problems: fewerProblems(problems).map(
        ({ severity, code, path, line, column, field, found, remedy }) => ({
          severity,
          code,
          path,
          line,
          column,
          field,
          found,
          remedy,
        }),
      ),
    },
    null,
    2,
  );
}
