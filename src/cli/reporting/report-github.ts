/** Prints problems so that GitHub shows them beside the lines of a pull request. */
import { relative, resolve, sep } from 'node:path';
import { fewerProblems } from '#archive/fewer-problems.ts';
import type { Problem } from '#archive/problem.ts';
import { visible } from '#archive/text/visible.ts';

/**
 * Workflow commands, one a line, with the escapes of github.com/actions/toolkit (`command.ts`). `root` is the folder of
 * the repository, from which GitHub counts paths.
 */
export function problemsAsAnnotations(problems: readonly Problem[], root: string): string[] {
  return fewerProblems(problems).map(
    ({ severity, code, path, line, column, field, found, remedy }) => {
      const properties = {
        file: relative(root, resolve(path)).split(sep).join('/'),
        line,
        col: column,
        title: code,
      };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${property(value)}`,
      );
      const message = field === 'file' ? found : `${field}: ${found}`;
      return `::${severity} ${written.join(',')}::${data(`${visible(message)}\n${visible(remedy)}`)}`;
    },
  );
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
