/** Decides who wrote a report, where the clipping is clear. */
import { outletSlug } from '#archive/outlet.ts';
import { readByline } from './byline.ts';
import type { Told } from './clipping.ts';
import { conflict, quoted, type Settled } from './question.ts';

export interface SettledByline extends Settled<readonly string[]> {
  /** Agencies that stand where a person would. */
  readonly agencies: readonly string[];
}

export function settleByline(told: readonly Told[], outlets: readonly string[]): SettledByline {
  const read = told.map((one) => ({ ...one, byline: readByline(one.value, outlets) }));
  const agencies = read.flatMap(({ byline }) => (byline.kind === 'agency' ? [byline.name] : []));
  const persons = read.flatMap(({ byline }) => (byline.kind === 'persons' ? [byline.names] : []));
  const distinct = Map.groupBy(persons, (names) => names.map(outletSlug).sort().join());
  const unclear = read.filter(({ byline }) => byline.kind === 'unclear');
  const hints = read
    .filter(({ byline }) => byline.kind === 'nobody')
    .map((one) => `${quoted(one)} is no person's name.`);
  const [names] = persons;
  const isClear = unclear.every(({ value }) => names?.every((name) => value.includes(name)));
  if (names && distinct.size === 1 && isClear) return { value: names, agencies, hints };
  if (distinct.size === 0 && unclear.length === 0) return { agencies, hints };
  const open = read.filter(({ byline }) => ['persons', 'unclear'].includes(byline.kind));
  const answers = open.map((one) => ({ ...one, answer: answerOf(one.byline, one.value) }));
  return { ...conflict('byline', answers), agencies, hints };
}

function answerOf(byline: ReturnType<typeof readByline>, value: string): string {
  return byline.kind === 'persons' ? byline.names.join(', ') : value;
}
