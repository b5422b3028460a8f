/** Citations as BibTeX in UTF-8, with the `date` of BibLaTeX beside the year. */
import { type EdtfDate, formOf, isVagueDate } from '#archive/dates/edtf-date.ts';
import { isPoint } from '#archive/dates/point.ts';
import { wordDate } from '#archive/dates/wording.ts';
import { site } from '#site/config.ts';
import { type Citation, citedNotes } from './citation-fields.ts';
import { oneLine } from './one-line.ts';
import type { CitedName } from './person-name.ts';

/** A file of entries. */
export function writeBibtex(citations: readonly Citation[]): string {
  return `${citations.map(bibtexEntry).join('\n\n')}\n`;
}

export function bibtexEntry(citation: Citation): string {
  const isReport = citation.kind === 'report';
  const { heldAt, republisher, basis } = citation;
  const notes = [
    ...citedNotes(citation),
    republisher && `Republished by ${republisher}`,
    basis && `After "${basis.title}", ${basis.publisher}`,
    heldAt && `Recorded in ${site.title}, ${heldAt}`,
  ];
  const fields: [name: string, value: string | null | undefined][] = [
    ['author', names(citation.authors)],
    // Two pairs of braces keep the capitals of a headline, whatever the style does to titles.
    ['title', `{${escaped(citation.title)}}`],
    [isReport ? 'journal' : 'howpublished', escaped(citation.container)],
    ...dateFields(citation.issued),
    ['url', citation.url?.replace(/[{}\\]/g, encodeURIComponent)],
    ['language', citation.language],
    ['note', escaped(notes.filter(Boolean).join('. '))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${braced(name, value)},`] : [],
  );
  return [`@${isReport ? 'article' : 'misc'}{${citation.id},`, ...lines, '}'].join('\n');
}

/** A month is one of BibTeX's own abbreviations, which styles put into their language. */
function braced(name: string, value: string): string {
  return name === 'month' ? value : `{${value}}`;
}

const replacements: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even after a backslash, so that these need names.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX sets as it is written: no character of it is a command, and no two of them a dash or a quotation mark. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]/g, (character) => replacements[character] ?? character)
    .replace(/[%&_#$]/g, '\\$&')
    .replace(/([-'`,<>])(?=\1)/g, '$1{}')
    .replace(/([?!])(?=`)/g, '$1{}');
}

/** "Family, Suffix, Given" joined by "and"; a name that is no person's in braces, which no comma and no "and" parts. */
function names(cited: readonly CitedName[]): string {
  return cited
    .map((name) => {
      if ('literal' in name) return `{${escaped(name.literal)}}`;
      const { family, suffix, given } = name;
      return [family, suffix ?? [], given].flat().map(namePart).join(', ');
    })
    .join(' and ');
}

/** BibTeX parts names at commas and at "and", but not inside braces. */
function namePart(text: string): string {
  return /,|\band\b/i.test(text) ? `{${escaped(text)}}` : escaped(text);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `date` for what BibLaTeX reads as EDTF; `year` for BibTeX, in words where it is more or less than a year. */
function dateFields(date: EdtfDate | null): [name: string, value: string | null][] {
  if (!date) return [];
  const form = formOf(date);
  const isVague = isVagueDate(date);
  const point = form.kind === 'point' && form.point.year > 0 ? form.point : null;
  const isCalendar = point !== null && ['year', 'month', 'day'].includes(point.precision);
  if (isCalendar && !isVague && point.unspecified === null) {
    return [
      ['date', date.edtf],
      ['year', String(point.year)],
      ['month', months[(point.month ?? 0) - 1] ?? null],
      // Readers of BibTeX that do not know `date` take the day from here; styles do not print it.
      ['day', point.day === null ? null : String(point.day)],
    ];
  }
  const isRead =
    (isCalendar && point.unspecified === null) ||
    (form.kind === 'interval' && isPoint(form.start) && isPoint(form.end) && form.start.year > 0);
  return [
    ['date', isRead ? date.edtf : null],
    ['year', escaped(wordDate(date))],
  ];
}
