/** Why a command does nothing: words for the editor, and problems in files where they are the reason. */
import type { Problem } from '#archive/problem.ts';

export interface Failure {
  readonly ok: false;
  readonly found: string;
  readonly remedy: string;
  readonly problems: readonly Problem[];
}

export function failure(found: string, remedy: string, problems: readonly Problem[] = []): Failure {
  return { ok: false, found, remedy, problems };
}
