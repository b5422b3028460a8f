/** Prints problems for tools: one JSON object. */
import type { Problem } from '#archive/problem.ts';
import { bySeverity } from './report.ts';

/**
 * `files`, `errors` and `warnings` are numbers; `problems` has, for each, `severity`, `code`, `path`, `line`, `column`,
 * `field`, `found` and `remedy`.
 */
export function problemsAsJson(problems: readonly Problem[], files: number): string {
  const { errors, warnings } = bySeverity(problems);
  return JSON.stringify(
    {
      files,
      errors: errors.length,
      warnings: warnings.length,
      problems: problems.map(({ severity, code, path, line, column, field, found, remedy }) => ({
        severity,
        code,
        path,
        line,
        column,
        field,
        found,
        remedy,
      })),
    },
    null,
    2,
  );
}
