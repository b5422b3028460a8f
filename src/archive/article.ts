/** An article: one report by one publisher. */
import type { ArticleFields } from '#archive/article/schema.ts';
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import type { Body } from './body.ts';
import type { KeptVersion } from './version.ts';

/** What an article's file holds, before the files are read together. */
export interface ArticleFile {
  readonly id: string;
  /** The file, as it is named in messages. */
  readonly path: string;
  readonly fields: ArticleFields;
  readonly body: Body;
  /** The pictures that it holds, by the name in `media`. */
  readonly pictures?: ReadonlyMap<string, PictureFile>;
  /** SHA-256 of its canonical content in hexadecimal, where there is a ledger of versions. */
  readonly contentHash?: string;
}

/** A picture in the content folder. */
export interface PictureFile {
  /** As messages name it, relative to the current folder. */
  readonly path: string;
  /** SHA-256 of its bytes in hexadecimal. */
  readonly digest: string;
}

/** An article that has what a page needs: a date and a publisher. */
export interface Article extends Omit<
  ArticleFields,
  'date' | 'publisher' | 'events' | 'language' | 'textLanguage' | 'byline' | 'editors'
> {
  readonly id: string;
  readonly path: string;
  readonly date: EdtfDate;
  readonly publisher: string;
  /** Address part of the publisher, made from its name. */
  readonly publisherSlug: string;
  /** The report's (BCP 47): of its headline, byline, publisher and quotations. */
  readonly language: string;
  /** Of what the archive writes about it (BCP 47): summary, statements, roles, notes, corrections. */
  readonly textLanguage: string;
  /** As printed. */
  readonly byline: readonly string[];
  readonly editors: readonly string[];
  /** The family names of those in the byline and of the editors that a file gives, by printed name. */
  readonly familyNames: ReadonlyMap<string, string>;
  /** Whose reporting it is, followed through `basedOn` to the end. */
  readonly wholeOrigin: string;
  /** The article at the end of `basedOn`; its own id where it is based on none. */
  readonly root: string;
  /** Events that it reports, those of its statements included. */
  readonly events: readonly string[];
  readonly body: Body;
  readonly pictures: ReadonlyMap<string, PictureFile>;
  /** Which version it is, from 1; `null` where nothing is promised: without a ledger, and of a draft. */
  readonly version: number | null;
  /** The earlier versions that have a page, the first first: none of a withdrawn article. */
  readonly versions: readonly KeptVersion[];
}
