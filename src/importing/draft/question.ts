/** What only an editor can tell of a clipping. */
import { joinWords } from '#archive/text/english.ts';
import type { Candidate } from '#importing/clipping.ts';

export type AskedField = 'title' | 'date' | 'publisher' | 'byline' | 'language';

export interface Question {
  readonly field: AskedField;
  /** What the clipping says of it, in a sentence. */
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
  told: readonly (Candidate & { readonly answer: string })[],
) {
  const distinct = [...new Set(told.map(quoted))];
  const found =
    distinct.length === 1
      ? `The clipping gives ${distinct[0]}, which may not be what belongs here.`
      : `The clipping gives ${joinWords(distinct)}.`;
  const choices = [...new Set(told.map(({ answer }) => answer))];
  return { question: { field, found, choices } };
}

/** A copy's own date and author need not be those of the report that it copies: they become choices. */
export function openForCopy<T extends string | readonly string[]>(
  field: AskedField,
  settled: Resolution<T>,
): Resolution<T> {
  const { value, hints = [] } = settled;
  if (value === undefined || value.length === 0) return settled;
  const words = typeof value === 'string' ? value : value.join(', ');
  const found = `The copy gives "${words}", which may be its own and not that of the report.`;
  return { question: { field, found, choices: [words] }, hints };
}
