/** Values of claims: as typed, and what they mean. */
import { type EdtfDate, parseEdtf } from '#archive/dates/edtf-date.ts';
import { fail, type Result } from '#archive/result.ts';

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
  readonly form: 'exact' | 'about' | 'under' | 'over' | 'up to' | 'at least' | 'range';
  /** The number or numbers that were typed, smallest first. */
  readonly numbers: readonly number[];
}

/** Reads a value of the claim's kind. Never throws: what cannot be read comes back with the fault, in words that end a sentence. */
export function parseClaimValue(kind: ClaimKind, typed: string): Result<ClaimValue, string> {
  if (kind === 'text') return { ok: true, value: { kind, typed } };
  if (kind === 'number') return parseNumber(typed);
  const date = parseEdtf(typed);
  return date.ok ? { ok: true, value: { kind, typed, date: date.value } } : date;
}

function parseNumber(typed: string): Result<NumberValue, string> {
  return parseRange(typed) ?? parseSingle(typed);
}

function parseRange(typed: string): Result<NumberValue, string> | undefined {
  const ends = /^(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)$/.exec(typed);
  if (!ends) return undefined;
  const [first = 0, last = 0] = ends.slice(1).map(Number);
  if (first > last) return fail('the range ends below its start');
  const isOne = first === last;
  const numbers = isOne ? [first] : [first, last];
  return { ok: true, value: { kind: 'number', typed, form: isOne ? 'exact' : 'range', numbers } };
}

const forms = {
  '': 'exact',
  '~': 'about',
  '<': 'under',
  '>': 'over',
  '<=': 'up to',
  '>=': 'at least',
} as const;

function parseSingle(typed: string): Result<NumberValue, string> {
  const { bound, digits, about } =
    /^(?<bound>(?:[<>]=?)?)(?<digits>-?\d+(?:\.\d+)?)(?<about>~?)$/.exec(typed)?.groups ?? {};
  const mark = `${bound}${about}`;
  if (digits === undefined || !isForm(mark)) return fail(whyNoNumber(typed));
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
    ? 'digits are written without separators between them'
    : 'it is not a number';
}
