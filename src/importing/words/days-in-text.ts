/** The days that a text names, such as a picture's caption. */
import { readWrittenDate } from './written-dates.ts';

/** A date has no more words than "8 de setembro de 2022". */
const maxWords = 5;

/** The only day that it names, or `undefined`. */
export function onlyDayIn(text: string): string | undefined {
  const words = text.split(/\s+/u);
  const days = new Set(words.flatMap((_word, end) => dayEndingAt(words, end) ?? []));
  const [only] = days;
  return days.size === 1 ? only : undefined;
}

function dayEndingAt(words: readonly string[], end: number): string | undefined {
  for (let count = 1; count <= maxWords; count += 1) {
    const part = words.slice(Math.max(0, end + 1 - count), end + 1).join(' ');
    const day = readWrittenDate(part.replace(/^[(["“]+|[.,;:)\]"”]+$/gu, ''));
    if (day !== undefined) return day;
  }
  return undefined;
}
