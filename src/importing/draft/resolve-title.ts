/** Decides on the headline where the places that give one agree. */
import { joinWords } from '#archive/text/english.ts';
import type { Candidate } from '#importing/clipping.ts';
import { conflict, quoted, type Resolution } from './question.ts';

/** In: likeliest first. A headline that two places give is taken, with a remark on the others. */
export function resolveTitle(candidates: readonly Candidate[]): Resolution {
  const groups = grouped(candidates);
  const [first, ...others] = groups;
  if (!first?.[0]) {
    return { question: { field: 'title', found: 'The clipping gives no headline.', choices: [] } };
  }
  const best = groups.filter((group) => placesOf(group) > 1);
  const [only] = best;
  if (others.length > 0 && (best.length !== 1 || only !== first)) {
    const answers = groups.flatMap((group) => group.slice(0, 1));
    return conflict(
      'title',
      answers.map((one) => ({ ...one, answer: wholeOf(groups, one) })),
    );
  }
  const value = wholeOf(groups, first[0]);
  if (others.length === 0) return { value };
  const differing = joinWords(others.flatMap((group) => group.slice(0, 1).map(quoted)));
  return { value, hints: [`the clipping also gives ${differing}.`] };
}

/** The same headline is one group, whatever its quotation marks and capitals and with or without the name of the site at its end. */
function grouped(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const one of candidates) {
    const same = groups.find((group) => group.some(({ value }) => isSame(value, one.value)));
    if (same) same.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Open Graph and Twitter are one place, and so are the fields of JSON-LD. */
function placesOf(group: readonly Candidate[]): number {
  return new Set(group.map(({ where }) => /^(?:meta|JSON-LD) /.exec(where)?.[0] ?? where)).size;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return (
    a === b ||
    withoutSite(one) === b ||
    a === withoutSite(other) ||
    isCutOf(one, other) ||
    isCutOf(other, one)
  );
}

function folded(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function withoutSite(title: string): string {
  return folded(title.replace(/\s+[|–—·«»-]\s+[^|–—·«»]{2,40}$/u, ''));
}

/** Programs cut headlines at about 110 letters. */
function isCutOf(cut: string, whole: string): boolean {
  const start = startOf(cut);
  return (
    whole !== cut &&
    (start !== cut || start.length >= 90) &&
    whole.length > start.length &&
    whole.startsWith(start)
  );
}

function startOf(title: string): string {
  return title.replace(/\s*(?:…|\.\.\.)$/, '');
}

/** A headline that was cut is taken whole from elsewhere. */
function wholeOf(groups: readonly (readonly Candidate[])[], { value }: Candidate): string {
  return groups.flat().find((other) => isCutOf(value, other.value))?.value ?? value;
}
