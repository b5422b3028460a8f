/** Decides who wrote a report, where the clipping is clear. */
import { outletSlug } from '#archive/outlet.ts';
import type { Candidate } from '#importing/clipping.ts';
import { readByline } from '#importing/words/byline.ts';
import { conflict, quoted, type Resolution } from './question.ts';

export interface ResolvedByline extends Resolution<readonly string[]> {
  /** Agencies that are named as the author. */
  readonly agencies: readonly string[];
}

export function resolveByline(
  candidates: readonly Candidate[],
  outlets: readonly string[],
): ResolvedByline {
  const read = candidates.map((one) => ({ ...one, byline: readByline(one.value, outlets) }));
  const agencies = read.flatMap(({ byline }) => {
    if (byline.kind === 'agency') return [byline.name];
    return byline.kind === 'persons' && byline.agency ? [byline.agency] : [];
  });
  const persons = read.flatMap(({ byline }) => (byline.kind === 'persons' ? [byline.names] : []));
  const unclear = read.filter(({ byline }) => byline.kind === 'unclear');
  const hints = read
    .filter(({ byline }) => byline.kind === 'nobody')
    .map((one) => `${quoted(one)} is no person's name.`);
  // Many sites name only the first of several authors in their meta tags.
  const names = persons.find((all) => persons.every((some) => isWithin(some, all)));
  const isClear = unclear.every(({ value }) => names?.every((name) => value.includes(name)));
  if (names && isClear) return { value: names, agencies, hints };
  if (persons.length === 0 && unclear.length === 0) return { agencies, hints };
  const open = read.filter(({ byline }) => ['persons', 'unclear'].includes(byline.kind));
  const answers = open.map((one) => ({ ...one, answer: answerOf(one.byline, one.value) }));
  return { ...conflict('byline', answers), agencies, hints };
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return new Set(some.map(outletSlug)).isSubsetOf(new Set(all.map(outletSlug)));
}

function answerOf(byline: ReturnType<typeof readByline>, value: string): string {
  return byline.kind === 'persons' ? byline.names.join(', ') : value;
}
