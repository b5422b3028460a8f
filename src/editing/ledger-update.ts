/** What the ledger of versions is to remember of an article as it is today. */
import { type Ledger, presentVersion, type VersionRecord } from '#archive/version.ts';
import { keptLinks } from '#ingest/bodies/kept-links.ts';
import type { ContentFile } from '#ingest/folder/content-files.ts';
import { fileHash } from '#ingest/kept/read-versions.ts';
import type { OpenArticle } from './open-articles.ts';

/** The same record where nothing has changed. A change is taken to be explained: see that it is. */
export function recordOf(
  before: VersionRecord | undefined,
  { contentHash, fields }: OpenArticle,
): VersionRecord {
  const corrections = fields.corrections.length;
  if (before?.sha256 === contentHash && before.corrections === corrections) return before;
  const version = presentVersion(before, contentHash);
  return { version, sha256: contentHash, corrections, kept: before?.kept ?? {} };
}

/** The record with its present version kept, as the article's file is. */
export function keeping(
  record: VersionRecord,
  { text, file, links }: OpenArticle,
  files: readonly ContentFile[],
): VersionRecord {
  const kept = { sha256: fileHash(text), links: keptLinks(file.path, links, files) };
  return { ...record, kept: { ...record.kept, [record.version]: kept } };
}

/** Whether the version that was recorded last is kept. */
export function isKept(record: VersionRecord | undefined): boolean {
  return record !== undefined && Object.hasOwn(record.kept, record.version);
}

/** The articles of a ledger that another does not have as they are. */
export function differing(ledger: Ledger, before: Ledger): string[] {
  return [...ledger].filter(([id, record]) => before.get(id) !== record).map(([id]) => id);
}
