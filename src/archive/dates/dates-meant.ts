/** What a date that is not EDTF likely means, as EDTF: "August 19, 2024" is 2024-08-19, and 8/9/2024 one of two days. */
import { distinct } from '#archive/distinct.ts';
import { parseEdtf } from './edtf-date.ts';
import { isWeekday, monthNamed } from './month-names.ts';
import { seasonNamed } from './season.ts';

/** The dates that a text may mean; none where that is not plain. */
export function datesMeant(typed: string): readonly string[] {
  const text = tidied(typed);
  const found = [...interval(text), ...(hasEnds(text) ? [] : marked(text))];
  return distinct(found).filter((one) => one !== typed && parseEdtf(one).ok);
}

/** Western digits, plain hyphens and spaces, no time of day, small letters. */
function tidied(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”"‘’'«»\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(
      /(?:^|[\s,]+)(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*(?:utc|gmt|z|[a-z]{3,4}|[+-]\d{2}:?\d{2}))?$/,
      '',
    )
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})t\d{2}.*$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands between two dates. */
const between =
  /\s+(?:-|to|until|till|through|and)\s+|(?<=\d{4}\S*)\s*\/\s*(?=\d{4})|(?<=\d{4}-\d\d-\d\d)\s*-\s*(?=\d{4})/;

function hasEnds(text: string): boolean {
  return text.replace(/^(?:from|between)\s+/, '').split(between).length === 2;
}

function interval(text: string): string[] {
  const before = /^(?:until|till|up to|by|before or in)\s+(.+)$/.exec(text)?.[1];
  if (before !== undefined) return single(before).map((end) => `../${end}`);
  const since = /^(?:since|from)\s+(.+)$/.exec(text)?.[1];
  if (since !== undefined && !hasEnds(text)) return single(since).map((start) => `${start}/..`);
  const days = /^(\d{1,2})\s*-\s*(\d{1,2})\s+(\p{L}.*\d{4})$/u.exec(text) ?? /^$/.exec(text);
  if (days) {
    const [start] = single(`${days[1]} ${days[3]}`);
    const [end] = single(`${days[2]} ${days[3]}`);
    return start && end ? [`${start}/${end}`] : [];
  }
  const [from = '', to = '', ...more] = text.replace(/^(?:from|between)\s+/, '').split(between);
  const [starts, ends] = [single(from), single(to)];
  if (more.length > 0 || starts.length !== 1 || ends.length !== 1) return [];
  return [`${starts[0]}/${ends[0]}`];
}

const about =
  /^(?:c(?:a|irca)?\.?|about|around|approx(?:imately|\.)?|roughly|some time in|~)\s*(.+)$|^(.+?)\s*(?:~|approx\.?|or so)$/;
const possibly = /^(?:possibly|perhaps|probably|maybe)\s+(.+)$|^(.+?)\s*\(?\?\)?$/;

function marked(text: string): string[] {
  for (const [pattern, mark] of [
    [about, '~'],
    [possibly, '?'],
  ] as const) {
    const [, after, before] = pattern.exec(text) ?? [];
    const plain = after ?? before;
    if (plain !== undefined) return single(plain).map((date) => `${date}${mark}`);
  }
  return single(text);
}

/** Words that stand within dates and say nothing. */
const filler =
  /^(?:of|the|on|in|de|del|d|le|am|den|el|m|më|me|dated|st|nd|rd|th|er|г|року|г|年|月|日|년|월|일)$/u;

/** One date: in figures, or with a month, a season or a decade in words. */
function single(text: string): string[] {
  const decade = /^(?:the )?(\d{3})0s$/.exec(text)?.[1];
  if (decade !== undefined) return [`${decade}X`];
  const eastern = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?)?$/u.exec(
    text,
  );
  if (eastern) return [dateOf(eastern[1], eastern[2], eastern[3])];
  if (/^\d+(?:[\s./-]+\d+)*\.?$/.test(text)) return inFigures(text.match(/\d+/g) ?? []);
  return inWords(text);
}

function inFigures(parts: readonly string[]): string[] {
  const [one = '', two = '', three = '', ...more] = parts;
  const compact = /^((?:1[5-9]|20)\d\d)(\d\d)(\d\d)$/.exec(one);
  if (compact && two === '') return [dateOf(compact[1], compact[2], compact[3])];
  if (more.length > 0) return [];
  if (two === '') return one.length === 4 ? [one] : [];
  if (three === '') {
    if (one.length === 4) return [dateOf(one, two)];
    return two.length === 4 ? [dateOf(two, one)] : [];
  }
  if (one.length === 4) return [dateOf(one, two, three)];
  const year = three.length === 2 ? `20${three}` : three;
  if (year.length !== 4) return [];
  // Day first or month first: only a number above twelve tells.
  return [dateOf(year, two, one), dateOf(year, one, two)];
}

function inWords(text: string): string[] {
  const parts = text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const words = parts.filter((part) => !/\d/.test(part) && !filler.test(part) && !isWeekday(part));
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const [word = '', other] = words;
  const [year = '', more] = years;
  if (more !== undefined || other !== undefined || days.length > 1) return [];
  if (years.length + days.length !== numbers.length) return [];
  const season = seasonNamed(word);
  if (season !== undefined) return days.length === 0 ? [`${year}-${season}`] : [];
  const month = monthNamed(word);
  return month === undefined ? [] : [dateOf(year, String(month), days[0])];
}

function dateOf(year = '', month?: string, day?: string): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
