/** Keeps versions of articles before they are changed, and brings the ledger up to date: computed first, written by the caller. */
import { type Result, succeed } from '#archive/result.ts';
import type { Ledger, VersionRecord } from '#archive/version.ts';
import { listContent, messagePath } from '#ingest/folder/content-files.ts';
import { readText, textBelow } from '#ingest/folder/read-text.ts';
import { keptFile, ledgerFile, readVersions } from '#ingest/kept/read-versions.ts';
import { readListed } from '#ingest/read-archive.ts';
import type { Failure } from './failure.ts';
import { differing, isKept, keeping, recordOf } from './ledger-update.ts';
import { type OpenArticle, openArticles } from './open-articles.ts';
import { damageFault, presentVersionFault, unexplainedFault } from './revise-faults.ts';

/** A version of an article, by its number. */
export interface VersionName {
  readonly id: string;
  readonly version: number;
}

/** A version to keep: a copy of the article's file as it is. */
export interface VersionCopy extends VersionName {
  /** Both absolute. */
  readonly from: string;
  readonly to: string;
  /** The copy, as messages name it. */
  readonly path: string;
}

export interface RevisePlan {
  readonly copies: readonly VersionCopy[];
  /** Articles that have not changed since their version was kept. */
  readonly unchanged: readonly VersionName[];
  /** Articles that are new in the ledger, and those whose change it records. */
  readonly added: readonly string[];
  readonly updated: readonly VersionName[];
  readonly ledger: Ledger;
  /** Absolute. */
  readonly ledgerFile: string;
  readonly ledgerIs: 'new' | 'changed' | 'unchanged';
}

/**
 * In: a content folder (absolute), and the ids of the articles whose present version is to be kept. With none, the ledger
 * records every change that is explained.
 */
export function planRevise(folder: string, ids: readonly string[]): Result<RevisePlan, Failure> {
  const listed = listContent(folder);
  const errors = readListed(listed, readText).problems.filter(
    ({ severity }) => severity === 'error',
  );
  const articles = openArticles(listed.files);
  const asked = [...new Set(ids)];
  const fault =
    damageFault(listed, errors) ??
    (asked.length === 0
      ? unexplainedFault(errors)
      : asked
          .map((id) => presentVersionFault(id, listed, articles, errors))
          .find((one) => one !== undefined));
  if (fault) return fault;

  const { versions } = readVersions(listed.folder, textBelow(listed.folder));
  const before: Ledger = versions?.ledger ?? new Map();
  const ledger = updatedLedger(before, articles, asked);
  const isKeptBefore = new Set(asked.filter((id) => isKept(ledger.get(id))));
  const copies: VersionCopy[] = [];
  for (const id of asked.filter((one) => !isKeptBefore.has(one))) {
    const [article, record] = [articles.get(id), ledger.get(id)];
    if (!article || !record) continue;
    const { version } = record;
    const to = keptFile(folder, id, version);
    copies.push({ id, version, from: article.file.file, to, path: messagePath(to) });
    ledger.set(id, keeping(record, article, listed.files));
  }
  const named = (id: string): VersionName => ({ id, version: ledger.get(id)?.version ?? 1 });
  const changed = differing(ledger, before);
  return succeed({
    copies,
    unchanged: [...isKeptBefore].map(named),
    added: changed.filter((id) => !before.has(id)),
    updated: changed.filter((id) => before.has(id) && !asked.includes(id)).map(named),
    ledger,
    ledgerFile: ledgerFile(folder),
    ledgerIs: versions ? (changed.length > 0 ? 'changed' : 'unchanged') : 'new',
  });
}

/** The ledger with every published article that it lacks, and with the changes of the articles that are named; of all, where none is. */
function updatedLedger(
  before: Ledger,
  articles: ReadonlyMap<string, OpenArticle | undefined>,
  asked: readonly string[],
): Map<string, VersionRecord> {
  const ledger = new Map(before);
  for (const [id, article] of articles) {
    const isAsked = asked.length === 0 || asked.includes(id) || !before.has(id);
    if (article?.fields.status === 'published' && isAsked) {
      ledger.set(id, recordOf(before.get(id), article));
    }
  }
  return ledger;
}
