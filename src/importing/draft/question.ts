/** What is known about a field of the draft, or the question that an editor has to answer. */
import { distinct } from '#archive/distinct.ts';
import { joinWords } from '#archive/text/english.ts';
import type { Candidate } from '#importing/clipping.ts';

export type AskedField = 'title' | 'date' | 'publisher' | 'byline' | 'language';

export interface Question {
  readonly field: AskedField;
  /** What the clipping says about it, in a sentence. */
  readonly found: string;
  /** Answers that the clipping gives. */
  readonly choices: readonly string[];
}

export interface Resolution<T = string> {
  readonly value?: T;
  readonly question?: Question;
  /** What an editor should know beside the value. */
  readonly hints?: readonly string[];
}

/** `"2 May" (line 3)`. */
export const quoted = ({ value, where }: Candidate) => `"${value}" (${where})`;

/** A question where a clipping gives several values, or one that may be another's. */
export function conflict(
  field: AskedField,
  candidates: readonly (Candidate & { readonly answer: string })[],
) {
  const quotations = distinct(candidates.map(quoted));
  const found =
    quotations.length === 1
      ? `The clipping gives ${quotations[0]}, which may not be what belongs here.`
      : `The clipping gives ${joinWords(quotations)}.`;
  const choices = distinct(candidates.map(({ answer }) => answer));
  return { question: { field, found, choices } };
}

/** The date and author that a copy gives may be its own and not the report's: they become choices. */
export function openForCopy<T extends string | readonly string[]>(
  field: AskedField,
  resolution: Resolution<T>,
): Resolution<T> {
  const { value, hints = [] } = resolution;
  if (value === undefined || value.length === 0) return resolution;
  const words = typeof value === 'string' ? value : value.join(', ');
  const found = `The copy gives "${words}", which may be its own and not that of the report.`;
  return { question: { field, found, choices: [words] }, hints };
}
