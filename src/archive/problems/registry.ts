/**
 * Every kind of problem by its code: the only place where a code, its severity and its section in the manual are written.
 * A code is a promise to tools and to those who search for it: none is renamed, and none means something else later.
 * `docs/problems.md` is written from it (`npm run problems`).
 */
import { bodyProblems } from './bodies.ts';
import { clippingProblems } from './clippings.ts';
import { fieldProblems } from './fields.ts';
import { fileProblems } from './files.ts';
import { frontMatterProblems } from './front-matter.ts';
import { keepingProblems } from './keeping.ts';
import type { ProblemKind, Severity } from './problem-kind.ts';
import { referenceProblems } from './references.ts';
import { reportProblems } from './reports.ts';
import { statementProblems } from './statements.ts';
import { yamlProblems } from './yaml.ts';

/** The kinds of problem by subject, in the order of the manual. */
export const problemSubjects = [
  { title: 'Files and names', kinds: fileProblems },
  { title: 'Front matter', kinds: frontMatterProblems },
  { title: 'YAML', kinds: yamlProblems },
  { title: 'Fields', kinds: fieldProblems },
  { title: 'References', kinds: referenceProblems },
  { title: 'Statements and sources', kinds: statementProblems },
  { title: 'Reports and topics', kinds: reportProblems },
  { title: 'Bodies and pictures', kinds: bodyProblems },
  { title: 'What is kept', kinds: keepingProblems },
  { title: 'Clippings', kinds: clippingProblems },
] as const;

const kinds = {
  ...fileProblems,
  ...frontMatterProblems,
  ...yamlProblems,
  ...fieldProblems,
  ...referenceProblems,
  ...statementProblems,
  ...reportProblems,
  ...bodyProblems,
  ...keepingProblems,
  ...clippingProblems,
};

export type ProblemCode = keyof typeof kinds;

/** The codes that have a severity of their own. `problems-more` has that of the problems that it counts. */
export type FindingCode = {
  [Code in ProblemCode]: (typeof kinds)[Code]['severity'] extends Severity ? Code : never;
}[ProblemCode];

export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = kinds;

const severities: Readonly<Record<FindingCode, { readonly severity: Severity }>> = kinds;

export function severityOf(code: FindingCode): Severity {
  return severities[code].severity;
}

export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(kinds, text);
}

/** Whether a text is the code of a problem that has a severity of its own. */
export function isFindingCode(text: unknown): text is FindingCode {
  return (
    typeof text === 'string' && isProblemCode(text) && problemKinds[text].severity !== 'either'
  );
}
