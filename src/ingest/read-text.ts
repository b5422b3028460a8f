/** Reads a file as text. */
import { readFileSync } from 'node:fs';
import type { Problem } from '#archive/problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a UTF-8 file, or the problem that keeps it from being read. */
export function readText(
  file: string,
  path: string,
): { readonly text: string } | { readonly problem: Problem } {
  const fault = (code: string, found: string, remedy: string) => ({
    problem: {
      severity: 'error' as const,
      code,
      path,
      field: 'file',
      line: 1,
      column: 1,
      found,
      remedy,
    },
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    return fault('file-unreadable', `The file cannot be read${reason}.`, 'Check its permissions.');
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return fault(
      'encoding-invalid',
      'The file is not UTF-8 text.',
      'Save it again with the encoding UTF-8.',
    );
  }
}
