/** What a renaming changes in the folder of versions: the ledger follows, and the kept versions of a renamed article move. */

import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Result, succeed } from '#archive/result.ts';
import type { VersionRecord } from '#archive/version.ts';
import { readText, textBelow } from '#ingest/folder/read-text.ts';
import { ledgerText } from '#ingest/kept/read-ledger.ts';
import { keptFile, ledgerFile, readVersions } from '#ingest/kept/read-versions.ts';
import { type Failure, failure } from './failure.ts';
import type { FileChange } from './file-change.ts';
import { openArticle } from './open-articles.ts';
import type { Renaming } from './references.ts';
import type { FileWrite } from './write-all.ts';

/**
 * In: the content folder, what is renamed, and what that changes in the articles. A new name for what an article refers to
 * is no new content: the ledger records it if the article had not changed otherwise. Kept versions stay unchanged.
 */
export function versionWrites(
  folder: string,
  { kind, from, to }: Renaming,
  changes: readonly FileChange[],
): Result<FileWrite[], Failure> {
  const { versions, findings, problems } = readVersions(folder, textBelow(folder));
  if (!versions && findings.length + problems.length > 0) {
    return failure(
      'The ledger of versions cannot be read, and it names the articles.',
      'Mend it first: npm run validate says how.',
    );
  }
  if (!versions) return succeed([]);
  if (kind === 'articles' && versions.ledger.has(to)) {
    return failure(
      `An article "${to}" was published once: the ledger of versions knows it.`,
      'Choose another name.',
    );
  }
  const ledger = new Map(versions.ledger);
  for (const change of changes) {
    const record = change.file.kind === 'articles' ? ledger.get(change.file.id) : undefined;
    if (!record) continue;
    ledger.delete(change.file.id);
    ledger.set(change.becomes.id, following(record, change));
  }
  const kept = kind === 'articles' ? Object.keys(versions.ledger.get(from)?.kept ?? {}) : [];
  const moved = kept.flatMap((number): FileWrite[] => {
    const file = keptFile(folder, from, Number(number));
    const read = textBelow(folder)(file, file);
    return 'text' in read
      ? [{ file, to: keptFile(folder, to, Number(number)), text: read.text }]
      : [];
  });
  const file = ledgerFile(folder);
  return succeed([...moved, { file, to: file, text: ledgerText(ledger) }]);
}

function following(record: VersionRecord, { file, becomes, text }: FileChange): VersionRecord {
  const before = openArticle(file, readText(file.file, file.path));
  const after = openArticle(becomes, { text });
  if (!after || before?.contentHash !== record.sha256) return record;
  return { ...record, sha256: after.contentHash };
}

/** The folders that the writes go to are there; those that they leave empty go. */
export function makeFolders(writes: readonly FileWrite[]): void {
  for (const { to } of writes) mkdirSync(dirname(to), { recursive: true });
}

export function removeLeftFolders(writes: readonly FileWrite[]): void {
  const kept = new Set(writes.map(({ to }) => dirname(to)));
  for (const { file } of writes) {
    const folder = dirname(file);
    if (!kept.has(folder) && existsSync(folder) && readdirSync(folder).length === 0) {
      rmdirSync(folder);
    }
  }
}
