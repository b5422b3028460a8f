/** Manifests: a line for each file, with its SHA-256 and its path. */
import { compareText } from '#archive/problem.ts';
import { type Failed, fail, type Result, succeed } from '#archive/result.ts';

/** SHA-256 in hexadecimal, by path: relative, with forward slashes. */
export type Digests = ReadonlyMap<string, string>;

/** How paths are written where a line cannot hold them as they are. */
interface Escaping {
  readonly line: (path: string, sha256: string) => string;
  readonly read: (line: string) => { readonly path: string; readonly sha256: string } | undefined;
}

/**
 * As `sha256sum` of GNU coreutils writes and reads them: a line whose path has a backslash or a line break begins with a
 * backslash, and has `\\`, `\n` and `\r` for them.
 */
export const sums: Escaping = {
  line: (path, sha256) =>
    /[\\\n\r]/.test(path)
      ? `\\${sha256}  ${path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}`
      : `${sha256}  ${path}`,
  read: (line) => {
    const [, mark, sha256 = '', path = ''] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (mark === undefined) return undefined;
    return { sha256, path: mark === '' ? path : path.replace(/\\([\\nr])/g, unescaped) };
  },
};

/** As a bag has them (RFC 8493, section 2.1.3): `%`, line feed and carriage return are percent-encoded, nothing else. */
export const bagSums: Escaping = {
  line: (path, sha256) =>
    `${sha256}  ${path.replace(/[%\n\r]/g, (character) => encodeURIComponent(character))}`,
  read: (line) => {
    const [, sha256, path = ''] = /^([0-9a-f]{64})[ \t]+\*?(.+)$/i.exec(line) ?? [];
    if (sha256 === undefined) return undefined;
    const decoded = path.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
    return { sha256: sha256.toLowerCase(), path: decoded };
  },
};

function unescaped(_: string, character: string): string {
  return { n: '\n', r: '\r' }[character] ?? character;
}

/** The manifest as a file: sorted by path, by code unit, so that it is the same on every machine. */
export function manifestText(digests: Digests, { line }: Escaping): string {
  return [...digests]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, sha256]) => `${line(path, sha256)}\n`)
    .join('');
}

/**
 * Reads a manifest that somebody may have tampered with: a path that leads out of its folder is never returned. The fault
 * is a sentence.
 */
export function readManifest(text: string, { read }: Escaping): Result<Digests, string> {
  const digests = new Map<string, string>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line === '\r') continue;
    const found = read(line.replace(/\r$/, ''));
    if (!found) return fault(at, 'is no SHA-256 with a path');
    if (!isBelow(found.path)) return fault(at, 'names a path outside of the folder');
    const before = digests.get(found.path);
    if (before !== undefined && before !== found.sha256) {
      return fault(at, 'gives a file a second digest');
    }
    digests.set(found.path, found.sha256);
  }
  return succeed(digests);
}

function fault(at: number, what: string): Failed<string> {
  return fail(`Line ${at + 1} of the manifest ${what}.`);
}

/** Whether a path stays below the folder that it is relative to, on every system. */
export function isBelow(path: string): boolean {
  if (path.includes('\0') || /^[a-z]:/i.test(path)) return false;
  return path.split(/[/\\]/).every((part) => part !== '' && part !== '.' && part !== '..');
}
