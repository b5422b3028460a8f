/** Orders what the archive knows by what a person types. */
import { editDistance } from '#archive/text/suggestions.ts';
import type { KnownName } from '#ingest/known-content.ts';

/** What is known, nearest to what was typed first: what begins with it, what holds it, what is spelled nearly so. */
export function nearestFirst(typed: string, known: readonly KnownName[]): KnownName[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...known];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const rank = ({ value, name }: KnownName) => {
    const words = [value, name].map((word) => word.toLowerCase());
    if (words.some((word) => word.startsWith(wanted))) return 0;
    if (words.some((word) => word.includes(wanted))) return 1;
    return 1 + Math.min(...words.map((word) => editDistance(wanted, word)));
  };
  return known
    .map((one) => ({ one, rank: rank(one) }))
    .filter((ranked) => ranked.rank <= 1 + limit)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
