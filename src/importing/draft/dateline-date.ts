/**
 * The day in a dateline: "TIRANA, 3 May 2024 (Reuters) – …". It is proposed where nothing else gives a date: it is the
 * day on which the report was written, which need not be that on which it was published.
 */
import type { Root } from 'mdast';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import { readWrittenDate } from '#importing/words/written-dates.ts';
import type { Resolution } from './question.ts';

/** What stands before the dash, at the start of a text. */
const dateline = /^(.{4,80}?)\s*(?:[–—]|\s-)\s/u;
/** "(Reuters)", "/ATSH/": the newsroom in it. */
const credit = /\s*(?:\([^()]*\)|\/[^/]*\/)/gu;

/** In: what was settled of the date, and the report's text. A date that is settled, or has choices, stays as it is. */
export function proposeDateline(settled: Resolution, body: Root): Resolution {
  const { question } = settled;
  if (!question || question.choices.length > 0) return settled;
  const [first] = body.children;
  const [, head = ''] = dateline.exec(first ? textOfMarkdown(first) : '') ?? [];
  const day = dayIn(head.replace(credit, ''));
  if (day === undefined) return settled;
  const found = `${question.found} Its text begins "${head}", which may be ${day}.`;
  return { ...settled, question: { ...question, found, choices: [day] } };
}

/** "Tirana, 3 May 2024": the date after a comma, or alone. */
function dayIn(head: string): string | undefined {
  const parts = head.split(/[,،]\s*/u);
  return parts
    .map((_part, index) => readWrittenDate(parts.slice(index).join(', ')))
    .find((day) => day !== undefined);
}
