/** What a citation holds, whatever the format that it is written in. */
import type { EdtfDate } from '#archive/edtf-date.ts';
import { site } from '#site/config.ts';
import type { CitedName } from './citation-name.ts';

export interface Citation {
  /** A key for a library of references: small letters, digits and hyphens. */
  readonly id: string;
  /** A report of a newspaper, or a page of the archive. */
  readonly kind: 'report' | 'page';
  readonly title: string;
  /** Of the title (BCP 47). */
  readonly language: string;
  readonly authors: readonly CitedName[];
  readonly editors: readonly CitedName[];
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
  /** The report that this one reprints, translates or rewrites. */
  readonly basis: Basis | null;
}

export interface Basis {
  readonly title: string | null;
  readonly authors: readonly CitedName[];
  readonly publisher: string;
  readonly issued: EdtfDate | null;
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
    basis: null,
  };
}
