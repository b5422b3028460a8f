/** Why a command does nothing: words for the editor, and problems in files where they are the reason. */
import type { Problem } from '#archive/problem.ts';
import { type Failed, fail } from '#archive/result.ts';

export interface Failure {
  readonly found: string;
  readonly remedy: string;
  readonly problems: readonly Problem[];
}

export function failure(
  found: string,
  remedy: string,
  problems: readonly Problem[] = [],
): Failed<Failure> {
  return fail({ found, remedy, problems });
}
