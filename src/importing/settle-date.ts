/** Decides when a report was published, where the clipping is clear. */
import { isVagueDate, parseEdtf } from '#archive/edtf-date.ts';
import type { Told } from './clipping.ts';
import { conflict, quoted, type Settled } from './question.ts';
import { readWrittenDate } from './written-dates.ts';

/** In: what the clipping tells, and whether a `dateNote` goes with it, which a vague date needs. */
export function settleDate(told: readonly Told[], hasNote = false): Settled {
  const read = told.map((one) => ({ ...one, date: dateOf(one.value, hasNote) }));
  const hints = read
    .filter(({ date }) => date === undefined)
    .map((one) => `${quoted(one)} is not a date that can mean one day only.`);
  const dated = read.flatMap(({ date, ...one }) => (date === undefined ? [] : [{ ...one, date }]));
  const days = withoutSameMoment(dated);
  const [only, other] = Map.groupBy(days, ({ date }) => date).values();
  if (!only?.[0]) {
    const found = hints.join(' ') || 'The clipping gives no date.';
    return { question: { field: 'date', found, choices: [] } };
  }
  if (!other) return { value: only[0].date, hints };
  return conflict(
    'date',
    dated.map(({ value, where, date }) => ({ value, where, answer: date })),
  );
}

function dateOf(text: string, hasNote: boolean): string | undefined {
  const day = readWrittenDate(text);
  if (day !== undefined) return day;
  const edtf = /^\d{4}(-\d{2})?[~?%]?$/.test(text) && parseEdtf(text).ok;
  return edtf && (hasNote || !isVagueDate({ edtf: text })) ? text : undefined;
}

interface Dated extends Told {
  readonly date: string;
}

/** One moment in two zones is one date: that of the zone that is not just the computers' (UTC). */
function withoutSameMoment(dated: readonly Dated[]): Dated[] {
  const isZoned = (value: string) =>
    /T.*[+-]\d{2}:?\d{2}$/.test(value) && !/[+-]00:?00$/.test(value);
  return dated.filter(
    ({ value }) =>
      isZoned(value) ||
      !dated.some((other) => isZoned(other.value) && Date.parse(other.value) === Date.parse(value)),
  );
}
