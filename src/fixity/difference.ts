/** How files differ from what a manifest says of them. */
import { compareText } from '#archive/problem.ts';
import type { HeldFile } from './held-files.ts';
import type { Digests } from './manifest.ts';
import { sha256Of } from './sha256.ts';

export interface Difference {
  readonly kind: 'changed' | 'missing' | 'added' | 'unread';
  readonly path: string;
  /** Why, where the kind does not say it. */
  readonly why?: string;
}

export interface Verdict {
  /** The path of the manifest that all the others hang on. */
  readonly manifest: string;
  /** Its SHA-256: two archives with the same are the same. */
  readonly sha256: string;
  /** How many files it vouches for. */
  readonly files: number;
  readonly differences: readonly Difference[];
}

/** Files that are not as the manifest says, and those that it names and that are not there. */
export async function differences(
  digests: Digests,
  files: ReadonlyMap<string, HeldFile>,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const [path, sha256] of digests) {
    const file = files.get(path);
    if (!file) found.push({ kind: 'missing', path });
    else found.push(...(await changed(path, sha256, file)));
  }
  return found;
}

async function changed(path: string, sha256: string, { open }: HeldFile): Promise<Difference[]> {
  try {
    return (await sha256Of(await open())) === sha256 ? [] : [{ kind: 'changed', path }];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ kind: 'unread', path, why }];
  }
}

/** By path, and one line each: control characters cannot write anything else into a terminal. */
export function differenceLines(differences: readonly Difference[]): string[] {
  return differences
    .toSorted((a, b) => compareText(a.path, b.path) || compareText(a.kind, b.kind))
    .map(({ kind, path, why }) => {
      const shown = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(path) ? JSON.stringify(path) : path;
      return `${kind.padEnd(8)} ${visible(shown)}${why === undefined ? '' : `  (${visible(why)})`}`;
    });
}

function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
