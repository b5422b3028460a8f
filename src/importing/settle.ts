/** Decides on a field where the clipping is clear, and asks where it is not. */
import { isVagueDate, parseEdtf } from '#archive/edtf-date.ts';
import { joinWords } from '#archive/english.ts';
import { isLanguageTag, isWebAddress } from '#archive/fields.ts';
import { outletSlug } from '#archive/outlet.ts';
import { readByline } from './byline.ts';
import type { Told } from './clipping.ts';
import { scriptOf, scriptOfLanguage } from './script.ts';
import { readWrittenDate } from './written-dates.ts';

export type AskedField = 'title' | 'date' | 'publisher' | 'byline' | 'language';

/** What only an editor can tell. */
export interface Question {
  readonly field: AskedField;
  /** What the clipping says of it, in a sentence. */
  readonly found: string;
  /** Answers that the clipping gives. */
  readonly choices: readonly string[];
}

export interface Settled<T = string> {
  readonly value?: T;
  readonly question?: Question;
  /** What an editor should know beside the value. */
  readonly hints?: readonly string[];
}

const quoted = ({ value, where }: Told) => `"${value}" (${where})`;

export function settleTitle(told: readonly Told[]): Settled {
  const [first] = told;
  if (!first) {
    return { question: { field: 'title', found: 'The clipping gives no headline.', choices: [] } };
  }
  // Programs cut headlines at about 110 letters.
  const start = first.value.replace(/\s*(?:…|\.\.\.)$/, '');
  const whole = told.find(
    ({ value }) => value !== first.value && value.length > start.length && value.startsWith(start),
  );
  const isCut = start !== first.value || start.length >= 90;
  return { value: isCut && whole ? whole.value : first.value };
}

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

export function settlePublisher(told: readonly Told[]): Settled {
  const names = told.filter(({ value }) => outletSlug(value) !== '' && !isWebAddress(value));
  const [first] = names;
  if (!first) {
    const found = 'The clipping does not say who published it.';
    return { question: { field: 'publisher', found, choices: [] } };
  }
  const slug = outletSlug(first.value);
  const others = names.filter(({ value }) => !isPartOf(slug, outletSlug(value)));
  if (others.length === 0) return { value: first.value };
  return conflict(
    'publisher',
    [first, ...others].map((one) => ({ ...one, answer: one.value })),
  );
}

/** "BBC" and "BBC News" are one outlet. */
function isPartOf(a: string, b: string): boolean {
  return `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`);
}

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

/** In: the text, whose script tells which of the declared languages it cannot be in. */
export function settleLanguage(told: readonly Told[], text: string): Settled {
  const tags = told.filter(({ value }) => /^[a-z]{2,3}(-|$)/i.test(value) && isLanguageTag(value));
  const script = scriptOf(text);
  const fitting = tags.filter(
    ({ value }) => script === undefined || scriptOfLanguage(value) === script,
  );
  const byLanguage = Map.groupBy(fitting, ({ value }) => new Intl.Locale(value).language);
  const [first] = fitting;
  if (byLanguage.size > 1) {
    return conflict(
      'language',
      fitting.map((one) => ({ ...one, answer: one.value })),
    );
  }
  if (first) return { value: Intl.getCanonicalLocales(first.value)[0] ?? first.value };
  const wrong = tags.map(quoted);
  const found =
    wrong.length === 0
      ? 'The clipping does not say in which language it is.'
      : `The clipping says ${joinWords(wrong)}, and its text is in another script.`;
  return { question: { field: 'language', found, choices: [] } };
}

function conflict(field: AskedField, told: readonly (Told & { readonly answer: string })[]) {
  const distinct = [...new Set(told.map(quoted))];
  const found =
    distinct.length === 1
      ? `The clipping gives ${distinct[0]}, which may not be what belongs here.`
      : `The clipping gives ${joinWords(distinct)}.`;
  const choices = [...new Set(told.map(({ answer }) => answer))];
  return { question: { field, found, choices } };
}
