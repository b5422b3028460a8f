/**
 * Days that a clipping names and that need not be the day of publication: that of its dateline ("TIRANA, 3 May 2024
 * (Reuters) – …"), when the report was written, and those of its pictures, when they were made. They are proposed where
 * nothing else gives a date. A date that is resolved, or has choices, stays as it is.
 */

import type { Root } from 'mdast';
import { distinct } from '#archive/distinct.ts';
import type { Medium } from '#importing/clipping.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import { readWrittenDate } from '#importing/words/written-dates.ts';
import type { Resolution } from './question.ts';

/** The words before the dash, at the start of a text. */
const dateline = /^(.{4,80}?)\s*(?:[–—]|\s-)\s/u;
/** "(Reuters)", "/ATSH/": the newsroom in it. */
const credit = /\s*(?:\([^()]*\)|\/[^/]*\/)/gu;

/** In: what the clipping says about the date, and the report's text. */
export function proposeDatelineDate(date: Resolution, body: Root): Resolution {
  const [first] = body.children;
  const [, head = ''] = dateline.exec(first ? textOfMarkdown(first) : '') ?? [];
  const day = dayIn(head.replace(credit, ''));
  if (day === undefined) return date;
  return withChoices(date, [day], `Its text begins "${head}", which may be ${day}.`);
}

/** In: what the clipping says about the date, and its pictures. */
export function proposeCaptionDate(date: Resolution, media: readonly Medium[]): Resolution {
  const days = distinct(media.flatMap((medium) => medium.date ?? []));
  if (days.length === 0) return date;
  const found = `Its pictures are dated ${days.join(' and ')}, which may be another day.`;
  return withChoices(date, days, found);
}

function withChoices(date: Resolution, choices: readonly string[], found: string): Resolution {
  const { question } = date;
  if (!question || question.choices.length > 0) return date;
  return { ...date, question: { ...question, found: `${question.found} ${found}`, choices } };
}

/** "Tirana, 3 May 2024": the date after a comma, or alone. */
function dayIn(head: string): string | undefined {
  const parts = head.split(/[,،]\s*/u);
  return parts
    .map((_part, index) => readWrittenDate(parts.slice(index).join(', ')))
    .find((day) => day !== undefined);
}
