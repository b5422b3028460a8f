/** Versions of an article: what it was each time that it was published, and the ledger that remembers it. */
import { z } from 'zod';
import type { ArticleFields } from '#archive/article/schema.ts';
import type { Body } from './body.ts';
import { idFault } from './fields.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const keptSchema = z.strictObject({
  /** Of the kept file. */
  sha256,
  /** Where the links of its body led when it was kept: the address as typed, without its fragment, to `events/ferry-fire`. */
  links: z
    .record(z.string(), z.string().regex(/^(articles|events|topics)\/[a-z0-9-]+$/))
    .default({}),
});

/** What the ledger remembers of one article. */
const recordSchema = z
  .strictObject({
    /** The version that was recorded last, from 1. */
    version: z.int().min(1),
    /** Of the content of that version (`canonicalContent`). */
    sha256,
    /** How many corrections it had. */
    corrections: z.int().min(0),
    /** The versions whose files are kept, by number. */
    kept: z.record(z.string().regex(/^[1-9]\d*$/), keptSchema).default({}),
  })
  .refine(({ version, kept }) => Object.keys(kept).every((number) => Number(number) <= version), {
    path: ['kept'],
  });

/** The ledger: a record for each article that was published, by id. */
export const ledgerSchema = z.record(
  z.string().refine((id) => idFault(id) === undefined),
  recordSchema,
);

export type VersionRecord = z.output<typeof recordSchema>;
export type Ledger = ReadonlyMap<string, VersionRecord>;

/** A version that is kept: a copy of the article's file as it was published. */
export interface KeptVersion {
  readonly number: number;
  /** The file, as it is named in messages. */
  readonly path: string;
  readonly fields: ArticleFields;
  readonly body: Body;
  readonly links: VersionRecord['kept'][string]['links'];
}

/** What the folder `versions` of the content holds. */
export interface Versions {
  /** The ledger, as it is named in messages. */
  readonly path: string;
  readonly ledger: Ledger;
  /** The line of each article in the ledger. */
  readonly lines: ReadonlyMap<string, number>;
  /** By article, the first version first. */
  readonly kept: ReadonlyMap<string, readonly KeptVersion[]>;
}

/** Which version an article is whose content has this hash: the recorded one, or the one after it. */
export function presentVersion(record: VersionRecord | undefined, contentHash: string): number {
  if (!record) return 1;
  return record.sha256 === contentHash ? record.version : record.version + 1;
}

/** Whether a change since the recorded version is explained: that version is kept, or a new correction says what changed. */
export function isExplained({ version, kept, ...record }: VersionRecord, corrections: number) {
  return Object.hasOwn(kept, version) || corrections > record.corrections;
}

type Text = ArticleFields['rights']['text'];

/** Whether the text of an older version may be shown: rights that have been lost since are lost for it too. */
export function mayShowText(older: Text, present: Text): boolean {
  if (older === 'none' || present === 'none') return false;
  return older !== 'full' || present === 'full';
}
