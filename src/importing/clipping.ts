/** A clipping: a report as somebody saved it, in parts, before any field is resolved. */
import type { Root } from 'mdast';
import type { FindingCode } from '#archive/problem.ts';
import type { Failed, Result } from '#archive/result.ts';

/** A value that a clipping gives for a field, and the place of it: `JSON-LD datePublished`, `line 2`. */
export interface Candidate {
  readonly value: string;
  readonly where: string;
}

/** The candidates for each field, likeliest first. */
export interface CandidateFields {
  readonly title: readonly Candidate[];
  readonly date: readonly Candidate[];
  readonly publisher: readonly Candidate[];
  readonly byline: readonly Candidate[];
  readonly language: readonly Candidate[];
  readonly summary: readonly Candidate[];
}

export const noCandidates: CandidateFields = {
  title: [],
  date: [],
  publisher: [],
  byline: [],
  language: [],
  summary: [],
};

/** Text of the clipping that does not go into the draft. */
export interface Dropped {
  readonly text: string;
  /** Why, in a few words: `share line`. */
  readonly why: string;
}

/** A picture, film or sound that the report carried. */
export interface Medium {
  readonly kind: string;
  readonly shows?: string;
  /** When it was made, where its caption says so. */
  readonly date?: string;
  readonly credit?: string;
}

/** The copy that was read. */
export interface Copy {
  readonly via?: string;
  readonly url?: string;
  readonly archived?: readonly { readonly url: string; readonly date: string }[];
}

export interface Clipping {
  readonly candidates: CandidateFields;
  readonly copy: Copy;
  readonly body: Root;
  readonly media: readonly Medium[];
  readonly dropped: readonly Dropped[];
  /** Who edited it. */
  readonly editors?: readonly string[];
  /** Categories and tags that the copy gives it. */
  readonly filed?: readonly string[];
  /** What an editor should know: sentences. */
  readonly notes: readonly string[];
  /** Fields that the clipping, a markdown file of an archive, holds already. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** The clippings in one file, and its entries that are none. */
export interface Clippings {
  readonly clippings: readonly Clipping[];
  /** A sentence for each: `"About us" is a page.` */
  readonly skipped: readonly string[];
}

/** Why a file cannot be imported, and what to do. */
export interface Fault {
  readonly code: FindingCode;
  readonly found: string;
  readonly remedy: string;
  readonly line?: number;
  readonly column?: number;
}

export type Read<Value> = Result<Value, Fault>;

export function fail(
  code: FindingCode,
  found: string,
  remedy: string,
  place: Pick<Fault, 'line' | 'column'> = {},
): Failed<Fault> {
  return { ok: false, fault: { code, found, remedy, ...place } };
}
