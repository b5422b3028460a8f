/**
 * Citations as CSL-JSON (citationstyles.org, schema 1.0.2), which reference managers and Pandoc read. Only what every style
 * sets in the right place: the archive, the dateline and the editors of a report have a place in none.
 */
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { type Citation, citedNotes, citedTitle } from './citation-fields.ts';
import { type CslDate, cslDate } from './csl-date.ts';
import { oneLine } from './one-line.ts';
import type { CitedName } from './person-name.ts';

/** The record of a citation, without what it lacks. */
export type CslRecord = Readonly<
  Record<string, string | readonly CitedName[] | CslDate> & { id: string; type: string }
>;

/** A file of records: a list, in UTF-8. */
export function writeCsl(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(cslRecord), null, 2)}\n`;
}

export function cslRecord(citation: Citation): CslRecord {
  const { basis } = citation;
  const notes = citedNotes(citation).map((note) => `${note}.`);
  return {
    id: citation.id,
    type: citation.kind === 'report' ? 'article-newspaper' : 'webpage',
    title: citedTitle(citation),
    ...people('author', citation.authors),
    'container-title': oneLine(citation.container),
    ...date('issued', citation.issued),
    ...text('source', citation.republisher),
    ...text('URL', citation.url),
    language: citation.language,
    ...text('note', notes.length === 0 ? null : notes.join(' ')),
    ...(basis && {
      ...text('original-title', basis.title),
      ...people('original-author', basis.authors),
      ...text('original-publisher', basis.publisher),
      ...date('original-date', basis.issued),
    }),
  };
}

function date(field: string, given: EdtfDate | null): Record<string, CslDate> {
  return given ? { [field]: cslDate(given) } : {};
}

function text(field: string, given: string | null): Record<string, string> {
  return given === null ? {} : { [field]: oneLine(given) };
}

function people(field: string, names: readonly CitedName[]): Record<string, readonly CitedName[]> {
  return names.length > 0 ? { [field]: names } : {};
}
