/** Writes kept versions and the ledger: copies first, the ledger last, each whole or not at all. */
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ledgerText } from '#ingest/kept/read-ledger.ts';
import type { RevisePlan } from './revise.ts';

/** A copy that the ledger does not know yet promises nothing: where this is interrupted, it can be done again. */
export function writeVersions({ copies, ledger, ledgerFile, ledgerIs }: RevisePlan): void {
  for (const { from, to } of copies) putInPlace(to, (partial) => copyFileSync(from, partial));
  if (ledgerIs === 'unchanged') return;
  putInPlace(ledgerFile, (partial) => writeFileSync(partial, ledgerText(ledger)));
}

/** Writes a file whole or not at all: beside its place first. */
export function putInPlace(file: string, write: (partial: string) => void): void {
  const partial = join(dirname(file), `.${basename(file)}.new-${process.pid}`);
  mkdirSync(dirname(file), { recursive: true });
  try {
    write(partial);
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}
