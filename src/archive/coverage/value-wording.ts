/** Values of claims in English words: "about 3,000 people", "under 200 metres", "1 cable", "15 July 2022". */
import { wordDate } from '#archive/dates/wording.ts';
import type { Unit } from '#archive/event.ts';
import type { ClaimValue, NumberValue } from './claim-value.ts';

const numerals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const plurals = new Intl.PluralRules('en-GB', { maximumFractionDigits: 20 });

/** In: a value and the claim's unit, if it has one. Out: words no more precise than the value. */
export function wordValue(value: ClaimValue, unit?: Unit): string {
  if (value.kind === 'text') return value.typed;
  if (value.kind === 'date') return wordDate(value.date);
  return unit === undefined ? wordNumber(value) : `${wordNumber(value)} ${unitOf(value, unit)}`;
}

function wordNumber({ form, numbers }: NumberValue): string {
  const words = numbers.map((number) => numerals.format(number)).join('–');
  return form === 'exact' || form === 'range' ? words : `${form} ${words}`;
}

function unitOf(value: NumberValue, unit: Unit): string {
  if (typeof unit !== 'string') return isOne(value) ? unit.one : unit.other;
  return isOne(value) && !isSign(unit) ? `(${unit})` : unit;
}

/** Whether a unit that is typed in the plural alone reads wrong beside a value: "1 cables". */
export function lacksSingular(value: ClaimValue, unit: Unit): boolean {
  return value.kind === 'number' && typeof unit === 'string' && isOne(value) && !isSign(unit);
}

function isOne({ form, numbers: [number = 0] }: NumberValue): boolean {
  return form !== 'range' && plurals.select(number) === 'one';
}

/** "km", "%", "m²": the same for one and for many. */
function isSign(unit: string): boolean {
  return !/\p{L}{3}/u.test(unit);
}
