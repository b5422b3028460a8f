/** Citations as RIS, by the tags that Zotero, EndNote and Mendeley read: lines end in CR LF. */

import { type EdtfDate, formOf, isVagueDate } from '#archive/dates/edtf-date.ts';
import { wordDate } from '#archive/dates/wording.ts';
import { site } from '#site/config.ts';
import { type Citation, citedNotes } from './citation-fields.ts';
import { oneLine } from './one-line.ts';
import type { CitedName } from './person-name.ts';

/** A file of records. */
export function writeRis(citations: readonly Citation[]): string {
  return citations.map(risRecord).join('');
}

export function risRecord(citation: Citation): string {
  const { kind, version, genre, heldAt, basis } = citation;
  const notes = citedNotes({ ...citation, version: null, genre: null });
  const lines: [tag: string, value: string | null][] = [
    ['TY', kind === 'report' ? 'NEWS' : 'ELEC'],
    ['ID', citation.id],
    ...citation.authors.map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', citation.title],
    ['T2', citation.container],
    ['PY', yearOf(citation.issued)],
    ['DA', citation.issued && dateOf(citation.issued)],
    ['DP', citation.republisher],
    ['UR', citation.url],
    ['ET', version === null ? null : `Version ${version}`],
    ['M3', genre],
    ['LA', citation.language],
    ...notes.map((note): [string, string] => ['N1', note]),
    ['N1', basis && `After ${basis.title}, ${basis.publisher}`],
    ['N1', heldAt && `Recorded in ${site.title}, ${heldAt}`],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** "Family, Given, Suffix". RIS parts names at commas and knows no other mark: a name that is kept whole loses its own. */
function nameOf(name: CitedName): string {
  if ('literal' in name) return name.literal.replace(/\s*,\s*/g, ' ');
  return [name.family, name.given, name.suffix ?? []].flat().join(', ');
}

/** Four digits, where one year is known. */
function yearOf(date: EdtfDate | null): string | null {
  if (!date) return null;
  const form = formOf(date);
  if (form.kind === 'interval' || form.point.year < 1) return null;
  return ['decade', 'century'].includes(form.point.precision) ? null : digits(form.point.year, 4);
}

/** YYYY/MM/DD/words: parts that aren't known are empty, and words say what the parts cannot. */
function dateOf(date: EdtfDate): string {
  const form = formOf(date);
  const words = oneLine(wordDate(date)).replaceAll('/', '-');
  const year = yearOf(date);
  if (year === null || form.kind === 'interval') return `///${words}`;
  const { month, day, precision, unspecified } = form.point;
  const isSeason = precision === 'season';
  const calendar = [year, isSeason ? '' : digits(month, 2), digits(day, 2)].join('/');
  return `${calendar}/${isVagueDate(date) || isSeason || unspecified ? words : ''}`;
}

function digits(number: number | null, length: number): string {
  return number === null ? '' : String(number).padStart(length, '0');
}
