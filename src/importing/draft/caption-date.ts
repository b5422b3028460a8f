/**
 * The day of the pictures: proposed where nothing else gives a date. It is the day on which they were made, and the report
 * may be of a later one.
 */
import type { Medium } from '#importing/clipping.ts';
import type { Resolution } from './question.ts';

/** In: what was settled of the date, and the pictures. A date that is settled, or has choices, stays as it is. */
export function proposeCaption(settled: Resolution, media: readonly Medium[]): Resolution {
  const { question } = settled;
  const days = [...new Set(media.flatMap(({ date }) => date ?? []))];
  if (!question || question.choices.length > 0 || days.length === 0) return settled;
  const found = `${question.found} Its pictures are of ${days.join(' and ')}, which may be another day.`;
  return { ...settled, question: { ...question, found, choices: days } };
}
