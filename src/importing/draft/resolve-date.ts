/** Decides when a report was published, where the clipping is clear. */
import { isVagueDate, parseEdtf } from '#archive/dates/edtf-date.ts';
import type { Candidate } from '#importing/clipping.ts';
import { readWrittenDate } from '#importing/words/written-dates.ts';
import { conflict, quoted, type Resolution } from './question.ts';
import { type UtcMoment, utcMoment } from './utc-moment.ts';

/** In: what the clipping says, and whether a `dateNote` goes with it, which a vague date needs. */
export function resolveDate(candidates: readonly Candidate[], hasNote = false): Resolution {
  const read = candidates.map((one) => ({
    ...one,
    date: dateOf(one.value, hasNote),
    moment: utcMoment(one.value),
  }));
  const unread = read
    .filter(({ date }) => date === undefined)
    .map((one) => `${quoted(one)} is not a date that can mean one day only.`);
  const dated = read.flatMap(({ date, ...one }) => (date === undefined ? [] : [{ ...one, date }]));
  const days = withoutKnownMoments(dated);
  const [only, other] = Map.groupBy(days, ({ date }) => date).values();
  const [first] = only ?? [];
  if (!first) {
    const found = unread.join(' ') || 'The clipping gives no date.';
    return { question: { field: 'date', found, choices: [] } };
  }
  if (other) {
    return conflict(
      'date',
      dated.map(({ value, where, date }) => ({ value, where, answer: date })),
    );
  }
  const moments = days.flatMap(({ moment }) => moment ?? []);
  const [moment] = moments;
  if (!moment || moments.length < days.length) return { value: first.date, hints: unread };
  return onUnknownClock(first, moment, unread);
}

/** A time in UTC alone: a question where it is another day in many places, and a remark where it is in few. */
function onUnknownClock(
  dated: Dated,
  { days, isOneDay }: UtcMoment,
  unread: readonly string[],
): Resolution {
  const found = `${quoted(dated)} is a time in UTC: it is ${joinChoices(days)} on the clocks of outlets.`;
  return isOneDay
    ? { value: dated.date, hints: [...unread, found] }
    : { question: { field: 'date', found, choices: days }, hints: unread };
}

function joinChoices(days: readonly string[]): string {
  return days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} or ${days.at(-1)}`;
}

function dateOf(text: string, hasNote: boolean): string | undefined {
  const day = readWrittenDate(text);
  if (day !== undefined) return day;
  const edtf = /^\d{4}(-\d{2})?[~?%]?$/.test(text) && parseEdtf(text).ok;
  return edtf && (hasNote || !isVagueDate({ edtf: text })) ? text : undefined;
}

interface Dated extends Candidate {
  readonly date: string;
  readonly moment: UtcMoment | undefined;
}

/** A time in UTC adds nothing where the clipping gives the same instant, or a day that it may be, on the outlet's own clock. */
function withoutKnownMoments(dated: readonly Dated[]): readonly Dated[] {
  const own = dated.filter(({ moment }) => moment === undefined);
  return dated.filter(
    ({ value, moment }) =>
      moment === undefined ||
      !own.some((other) =>
        hasTime(other.value)
          ? Date.parse(other.value) === Date.parse(value)
          : moment.days.includes(other.date),
      ),
  );
}

/** Whether it is an instant, with its zone, and not only a day. */
function hasTime(value: string): boolean {
  return /T.*[+-]\d{2}:?\d{2}$/.test(value);
}
