/** What a date that is not EDTF likely means, as EDTF: "August 19, 2024" is 2024-08-19, and 8/9/2024 one of two days. */
import { distinct } from '#archive/distinct.ts';
import { parseEdtf } from './edtf-date.ts';
import { isWeekday, monthsNamed } from './month-names.ts';
import { seasonNamed } from './season.ts';

/** The dates that a text may mean; none where that is not plain. */
export function datesMeant(typed: string): readonly string[] {
  return distinct(meantBy(tidied(typed))).filter((one) => one !== typed && parseEdtf(one).ok);
}

/** Western digits, plain hyphens, single spaces, no time of day, small letters. */
function tidied(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”"‘’'«»\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(timeOfDay, '')
    .replace(/(?<=\d)t\d\d.*/, '');
}

const timeOfDay =
  /[ ,]+(?:at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|[a-z]{3,4}|[+-]\d\d:?\d\d))?$/;

/** What is written between two dates. */
const separator =
  / (?:-|to|until|till|through|and) |(?<=\d{4}\S*) ?\/ ?(?=\d{4})|(?<=-\d\d-\d\d) ?- ?(?=\d{4})/;

function meantBy(text: string): string[] {
  const until = /^(?:until|till|up to|by|before or in) (.+)/.exec(text)?.[1];
  if (until !== undefined) return single(until).map((end) => `../${end}`);
  const days = /^(\d+) ?- ?(\d+) (\p{L}.+)/u.exec(text);
  if (days) return interval([`${days[1]} ${days[3]}`, `${days[2]} ${days[3]}`]);
  const ends = text.replace(/^(?:from|between) /, '').split(separator);
  if (ends.length === 2) return interval(ends);
  const since = /^(?:since|from) (.+)/.exec(text)?.[1];
  if (since !== undefined) return single(since).map((first) => `${first}/..`);
  return marked(text);
}

/** Nothing where an end is not plain. */
function interval(ends: readonly string[]): string[] {
  const meant = ends.map(single);
  return meant.every(({ length }) => length === 1) ? [meant.join('/')] : [];
}

const about =
  /^(?:c(?:a|irca)?\.?|about|around|approx(?:imately|\.)?|roughly|some time in|~) ?(.+)|(.+?) ?(?:~|approx\.?|or so)$/;
const possibly = /^(?:possibly|perhaps|probably|maybe) (.+)|(.+?) ?\(?\?\)?$/;

function marked(text: string): string[] {
  for (const [pattern, mark] of [
    [about, '~'],
    [possibly, '?'],
  ] as const) {
    const plain = pattern
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (plain !== undefined) return single(plain).map((date) => `${date}${mark}`);
  }
  return single(text);
}

/** Words within dates that say nothing. */
const filler =
  /^(?:of|the|on|in|de|del|d|le|am|den|el|m|më|me|dated|st|nd|rd|th|er|г|року|г|年|月|日|년|월|일)$/u;

/** One date: in figures, or with a month, a season or a decade in words. What is none is left out later. */
function single(text: string): string[] {
  const decade = /^(?:the )?(\d{3})0s$/.exec(text)?.[1];
  if (decade !== undefined) return [`${decade}X`];
  const eastern = /^(\d{4}) ?[年년] ?(?:(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日일])?)?$/u.exec(text);
  if (eastern) return [dateOf(eastern[1], eastern[2], eastern[3])];
  return /^\d+(?:[ ./-]+\d+)*\.?$/.test(text) ? inFigures(partsOf(text)) : inWords(partsOf(text));
}

/** The numbers and words of a text. */
function partsOf(text: string): string[] {
  return [...text.matchAll(/\d+|[\p{L}\p{M}]+/gu)].map(([part]) => part);
}

function inFigures([one = '', two, three, ...more]: readonly string[]): string[] {
  if (more.length > 0) return [];
  if (two === undefined) {
    const compact = /^((?:1[5-9]|20)\d\d)(\d\d)(\d\d)$/.exec(one);
    return compact ? [dateOf(compact[1], compact[2], compact[3])] : [one];
  }
  if (three === undefined) return one.length === 4 ? [dateOf(one, two)] : [dateOf(two, one)];
  if (one.length === 4) return [dateOf(one, two, three)];
  const year = three.length === 2 ? `20${three}` : three;
  // Day first or month first: only a number above twelve decides.
  return [dateOf(year, two, one), dateOf(year, one, two)];
}

function inWords(parts: readonly string[]): string[] {
  const numbers = parts.filter((part) => /\d/.test(part));
  const [word, ...otherWords] = parts.filter(
    (part) => !numbers.includes(part) && !filler.test(part) && !isWeekday(part),
  );
  const [year, ...otherYears] = numbers.filter(({ length }) => length === 4);
  const [day, ...otherDays] = numbers.filter(({ length }) => length <= 2);
  const hasOneOfEach = [otherWords, otherYears, otherDays].every(({ length }) => length === 0);
  const hasOthers = numbers.some(({ length }) => length === 3 || length > 4);
  if (word === undefined || year === undefined || !hasOneOfEach || hasOthers) return [];
  const season = seasonNamed(word);
  const months = season === undefined ? monthsNamed(word) : [season];
  return months.map((month) => dateOf(year, String(month), day));
}

function dateOf(year?: string, month?: string, day?: string): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
