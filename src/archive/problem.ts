/** What an editor has to mend: where it is, what was found, what to write. */
import type { Severity } from '#archive/problems/problem-kind.ts';
import { type FindingCode, type ProblemCode, severityOf } from '#archive/problems/registry.ts';
import { visible } from '#archive/text/visible.ts';

export type { FindingCode, ProblemCode };

/** A path of keys and list positions in front matter: `['sources', 0, 'kind']`. */
export type FieldPath = readonly (string | number)[];

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A problem before it is given its place in the file: the archive knows fields, not lines. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** The file, as it is named in messages. */
  readonly path: string;
  /** Empty for the file as a whole. */
  readonly field: FieldPath;
  /** One sentence on what is there. */
  readonly found: string;
  /** One sentence on what to write. */
  readonly remedy: string;
  /** Where the place is known already: in a body, or in front matter that cannot be read. */
  readonly at?: Position;
}

/** What a message says: what is there, and what to write. */
export type Words = Pick<Finding, 'found' | 'remedy'>;

export interface Problem extends Omit<Finding, 'code' | 'field' | 'at'>, Position {
  readonly code: ProblemCode;
  /** `sources[0].kind`, `body` or `file`. */
  readonly field: string;
}

/** A finding; of the file as a whole where the place names no field. */
export function findingOf(
  code: FindingCode,
  { path, field = [], at }: Pick<Finding, 'path' | 'at'> & { readonly field?: FieldPath },
  { found, remedy }: Words,
): Finding {
  return { severity: severityOf(code), code, path, field, ...(at && { at }), found, remedy };
}

/** A problem whose place is known; of the file as a whole where the place names no field and no line. */
export function problemOf(
  code: FindingCode,
  { path, field = 'file', line = 1, column = 1 }: Pick<Problem, 'path'> & Partial<Problem>,
  { found, remedy }: Words,
): Problem {
  return { severity: severityOf(code), code, path, field, line, column, found, remedy };
}

/** `sources[0].kind`; `file` for the file as a whole. */
export function fieldName(field: FieldPath): string {
  if (field.length === 0) return 'file';
  return field.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`,
    '',
  );
}

/** A problem as people and tools read it: a line with the place, then what was found, then what to write. */
export function formatProblem(problem: Problem): string {
  const { path, line, column, field, code, found, remedy } = problem;
  const place = `${visible(path)}:${line}:${column}  ${visible(field)}  [${code}]`;
  return `${place}\n  ${visible(found)}\n  ${visible(remedy)}`;
}

/** By file, then from top to bottom: the same order on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.field, b.field) ||
    compareText(a.code, b.code)
  );
}

/** By code unit: unlike a collation, the same under every locale and version. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
