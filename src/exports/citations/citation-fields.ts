/** What a citation holds, whatever the format that it is written in. */
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { joinWords } from '#archive/text/english.ts';
import { site } from '#site/config.ts';
import { oneLine } from './one-line.ts';
import type { CitedName } from './person-name.ts';

export interface Citation {
  /** A key for a library of references: small letters, digits and hyphens. */
  readonly id: string;
  /** A report of a newspaper, or a page of the archive. */
  readonly kind: 'report' | 'page';
  readonly title: string;
  /** Of the title (BCP 47). */
  readonly language: string;
  readonly authors: readonly CitedName[];
  /** As printed: no style knows the editor of a single report, and Zotero would take them for an author. */
  readonly editors: readonly string[];
  /** The publisher of a report; the archive, for its pages. */
  readonly container: string;
  /** Who republished the copy at the address, if anyone. */
  readonly republisher: string | null;
  /** The dateline. */
  readonly place: string | null;
  /** `null` where no file says when: there is no clock here. */
  readonly issued: EdtfDate | null;
  /** Absolute. */
  readonly url: string | null;
  /** Absolute address of the archive's page about a report; `null` for the pages themselves. */
  readonly heldAt: string | null;
  readonly version: number | null;
  /** What a page of the archive is, in words. */
  readonly genre: string | null;
  readonly isWithdrawn: boolean;
  readonly note: string | null;
  /** The newsroom whose reporting it is, where that is not the publisher and no report of it is held. */
  readonly origin: string | null;
  /** The report, held here, that this one reprints, translates or rewrites. */
  readonly basis: Basis | null;
}

export interface Basis {
  readonly title: string;
  readonly language: string;
  readonly authors: readonly CitedName[];
  readonly publisher: string;
  readonly issued: EdtfDate;
}

export const withdrawnMark = 'Withdrawn: ';

/** The title that is cited: of a withdrawn record it says so, as libraries do. */
export function citedTitle({ title, isWithdrawn }: Citation): string {
  return oneLine(`${isWithdrawn ? withdrawnMark : ''}${title}`);
}

/** What a style of citation has no place for, in sentences. */
export function citedNotes(citation: Citation): string[] {
  const { genre, version, editors, place, origin, note } = citation;
  const notes = [
    genre,
    version === null ? null : `Version ${version}`,
    editors.length === 0 ? null : `Edited by ${joinWords(editors)}`,
    place && `Dateline: ${place}`,
    origin && `Reporting by ${origin}`,
    note,
  ];
  return notes.flatMap((one) => (one ? oneLine(one).replace(/\.$/, '') : []));
}

/** A page of the archive, of which nothing more is known. */
export function titled(id: string, title: string, language: string): Citation {
  return {
    id,
    kind: 'page',
    title,
    language,
    authors: [],
    editors: [],
    container: site.title,
    republisher: null,
    place: null,
    issued: null,
    url: null,
    heldAt: null,
    version: null,
    genre: null,
    isWithdrawn: false,
    note: null,
    origin: null,
    basis: null,
  };
}
