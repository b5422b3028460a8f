/** Takes the name of the weekday off a date, in the languages that `Intl` knows. */
import { folded, languages } from './month-names.ts';

const names = new Set(
  languages.flatMap((language) => {
    const words = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => folded(words.format(Date.UTC(2022, 0, 2 + day))));
  }),
);

/** In: a text. Out: the same without a weekday at its start or its end, of one word ("Perşembe") or two ("e enjte"). */
export function withoutWeekday(text: string): string {
  const words = text.split(/\s+/u);
  const first = [2, 1].find((count) => isWeekday(words.slice(0, count)));
  if (first !== undefined) return words.slice(first).join(' ');
  const last = [2, 1].find((count) => isWeekday(words.slice(-count)));
  return last === undefined ? text : words.slice(0, -last).join(' ').replace(/[,،]$/u, '');
}

function isWeekday(words: readonly string[]): boolean {
  return names.has(folded(words.join(' ').replace(/[()،,]/gu, '')));
}
