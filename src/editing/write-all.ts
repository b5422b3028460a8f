/** Writes several files, or none of them. */
import { copyFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface FileWrite {
  /** The file as it is today, absolute. */
  readonly file: string;
  /** Where it goes; the same where it stays. */
  readonly to: string;
  readonly text: string;
}

/**
 * Writes all texts beside their files first, then puts them in place; where one fails, those before it are put back.
 * Throws the error of the system that stopped it.
 */
export function writeAll(writes: readonly FileWrite[]): void {
  const done: FileWrite[] = [];
  try {
    for (const { file, text } of writes) {
      copyFileSync(file, beside(file, 'old'));
      writeFileSync(beside(file, 'new'), text, { mode: statSync(file).mode });
    }
    for (const write of writes) {
      done.push(write);
      if (write.to !== write.file) renameSync(write.file, write.to);
      renameSync(beside(write.file, 'new'), write.to);
    }
  } catch (error) {
    for (const { file, to } of done.toReversed()) {
      if (to !== file) rmSync(to, { force: true });
      renameSync(beside(file, 'old'), file);
    }
    throw error;
  } finally {
    for (const { file } of writes) {
      rmSync(beside(file, 'new'), { force: true });
      rmSync(beside(file, 'old'), { force: true });
    }
  }
}

/** A name that begins with a dot is left out of the archive, should it ever stay behind. */
function beside(file: string, mark: 'new' | 'old'): string {
  return join(dirname(file), `.${basename(file)}.${mark}-${process.pid}`);
}
