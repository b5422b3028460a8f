/** Takes a text in EDTF (Library of Congress, level 1) apart into the points that it is made of. */
import { parse } from 'edtf';
import { fail, type Result } from '#archive/result.ts';
import { daysInMonth } from './calendar.ts';
import { noHours, whyUnreadable } from './edtf-faults.ts';
import type { DateForm, End, Point } from './point.ts';
import { firstSeason } from './season.ts';

/** No date needs more characters; the parser takes long over a list of thousands. */
const maxLength = 100;

/** Never throws: what cannot be read comes back with the fault, in words that end a sentence. */
export function readForm(text: string): Result<DateForm, string> {
  if (text.length > maxLength) return fail(`it has more than ${maxLength} characters`);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text, { level: 1 });
  } catch {
    return fail(whyUnreadable(text));
  }
  if (parsed.type !== 'Interval') {
    const point = toPoint(parsed, text);
    return point.ok ? { ok: true, value: { kind: 'point', point: point.value } } : point;
  }
  const [startText = '', endText = ''] = text.split('/');
  const start = toEnd(parsed.values[0], startText);
  const end = toEnd(parsed.values[1], endText);
  if (!start.ok) return start;
  if (!end.ok) return end;
  return { ok: true, value: { kind: 'interval', start: start.value, end: end.value } };
}

type ParsedDate = Exclude<ReturnType<typeof parse>, { type: 'Interval' }>;

function toEnd(date: ParsedDate | number | null, text: string): Result<End, string> {
  if (typeof date === 'object' && date) return toPoint(date, text);
  return { ok: true, value: text === '..' ? 'open' : 'unknown' };
}

function toPoint(date: ParsedDate, text: string): Result<Point, string> {
  if (date.values.length > 3) return fail(noHours);
  // ISO 8601 takes two digits for a century; an editor who writes them has left out the rest of a year.
  if (date.type === 'Century')
    return fail('a year has four digits; a century ends in XX, as in 19XX');
  const marks = { approximate: date.approximate ?? false, uncertain: date.uncertain ?? false };
  const plain =
    date.unspecified === undefined
      ? specifiedPoint(date)
      : unspecifiedPoint(date, date.unspecified, text);
  return plain.ok ? { ok: true, value: { ...plain.value, ...marks } } : plain;
}

type PlainPoint = Omit<Point, 'approximate' | 'uncertain'>;

/** Which digits may be X, as the parser's bits say it, and how many years the rest then means. */
const masks: Record<number, Pick<Point, 'precision' | 'unspecified'> & { readonly years: number }> =
  {
    8: { precision: 'decade', unspecified: null, years: 10 },
    12: { precision: 'century', unspecified: null, years: 100 },
    48: { precision: 'year', unspecified: 'month', years: 1 },
    192: { precision: 'month', unspecified: 'day', years: 1 },
    240: { precision: 'year', unspecified: 'month and day', years: 1 },
  };

function unspecifiedPoint(
  { values: [typed = 0, monthIndex = 0] }: ParsedDate,
  mask: number,
  text: string,
): Result<PlainPoint, string> {
  const shape = masks[mask];
  if (!shape) return fail('only the last digits of a year, a month or a day may be X');
  const { precision, unspecified, years } = shape;
  const month = precision === 'month' ? monthIndex + 1 : null;
  // Before year 0 the digits count backwards: -004X is -49 to -40.
  const year = text.startsWith('-') ? -Math.abs(typed) - years + 1 : typed;
  return { ok: true, value: { year, month, day: null, precision, unspecified } };
}

function specifiedPoint({ type, values }: ParsedDate): Result<PlainPoint, string> {
  const [year = 0, second, day] = values;
  if (type === 'Season') return pointOf(year, second ?? firstSeason, null, 'season');
  if (second === undefined) return pointOf(year, null, null, 'year');
  const month = second + 1;
  if (day === undefined) return pointOf(year, month, null, 'month');
  // The grammar of `edtf` takes 29 February in any year.
  return day > daysInMonth(year, month)
    ? fail(`${year} has no 29 February`)
    : pointOf(year, month, day, 'day');
}

function pointOf(
  year: number,
  month: number | null,
  day: number | null,
  precision: Point['precision'],
): Result<PlainPoint, string> {
  return { ok: true, value: { year, month, day, precision, unspecified: null } };
}
