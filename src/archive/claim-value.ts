/** Values of claims, and when two of them can both be true. */
import { type EdtfDate, type Parsed, parseEdtf, widenedSpan } from './edtf-date.ts';

export const claimKinds = ['date', 'number', 'text'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A value as typed, and what it means. A number is a range; `null` is an end without a limit. */
export type ClaimValue =
  | { readonly kind: 'date'; readonly typed: string; readonly date: EdtfDate }
  | NumberValue
  | { readonly kind: 'text'; readonly typed: string };

export interface NumberValue {
  readonly kind: 'number';
  readonly typed: string;
  readonly form: 'exact' | 'about' | 'up to' | 'from' | 'range';
  /** The number or numbers that were typed, smallest first. */
  readonly numbers: readonly number[];
}

/** Reads a value of the claim's kind. Never throws: what cannot be read comes back with a reason in words. */
export function parseClaimValue(kind: ClaimKind, typed: string): Parsed<ClaimValue> {
  if (kind === 'text') return { ok: true, value: { kind, typed } };
  if (kind === 'number') return parseNumber(typed);
  const date = parseEdtf(typed);
  return date.ok ? { ok: true, value: { kind, typed, date: date.value } } : date;
}

function parseNumber(typed: string): Parsed<NumberValue> {
  return parseRange(typed) ?? parseSingle(typed);
}

function parseRange(typed: string): Parsed<NumberValue> | undefined {
  const [, first, last] = /^(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)$/.exec(typed) ?? [];
  if (first === undefined || last === undefined) return undefined;
  if (Number(first) > Number(last)) return { ok: false, reason: 'the range ends below its start' };
  const numbers = [Number(first), Number(last)];
  return { ok: true, value: { kind: 'number', typed, form: 'range', numbers } };
}

const forms = { '': 'exact', '~': 'about', '<': 'up to', '>': 'from' } as const;

function parseSingle(typed: string): Parsed<NumberValue> {
  const { bound, digits, about } =
    /^(?<bound>[<>]?)(?<digits>-?\d+(?:\.\d+)?)(?<about>~?)$/.exec(typed)?.groups ?? {};
  const mark = `${bound}${about}`;
  if (digits === undefined || !isForm(mark)) return { ok: false, reason: whyNoNumber(typed) };
  const value: NumberValue = {
    kind: 'number',
    typed,
    form: forms[mark],
    numbers: [Number(digits)],
  };
  return { ok: true, value };
}

function isForm(mark: string): mark is keyof typeof forms {
  return Object.hasOwn(forms, mark);
}

function whyNoNumber(typed: string): string {
  return /\d[.,\s]\d{3}/.test(typed)
    ? 'digits stand without separators between them'
    : 'it is not a number';
}

/** First and last point that a date or number may mean; a text has none. */
export function spanOf(value: ClaimValue): { min: number; max: number } | null {
  if (value.kind === 'text') return null;
  if (value.kind === 'date') return widenedSpan(value.date);
  const [first = 0, last = first] = value.numbers;
  switch (value.form) {
    case 'about':
      return {
        min: decimal(first - Math.abs(first) / 10),
        max: decimal(first + Math.abs(first) / 10),
      };
    case 'up to':
      return { min: -Infinity, max: first };
    case 'from':
      return { min: first, max: Infinity };
    default:
      return { min: first, max: last };
  }
}

/** Without the last digits, in which binary fractions of a decimal number err. */
function decimal(number: number): number {
  return Number(number.toPrecision(12));
}

/** Whether two values of one claim can both be true: overlapping dates, overlapping ranges, the same text. */
export function areCompatible(a: ClaimValue, b: ClaimValue): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first && second) return first.min <= second.max && second.min <= first.max;
  return fold(a.typed) === fold(b.typed);
}

/** Whether two values say the same with the same precision. */
export function areSame(a: ClaimValue, b: ClaimValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') {
    const [first, second] = [spanOf(a), spanOf(b)];
    return a.form === 'about' || b.form === 'about'
      ? a.form === b.form && a.numbers[0] === b.numbers[0]
      : first?.min === second?.min && first?.max === second?.max;
  }
  return fold(a.typed) === fold(b.typed);
}

/** Text without differences of case and space. */
export function fold(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
