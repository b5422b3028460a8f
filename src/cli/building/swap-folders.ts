/** Puts a folder that is whole in the place of an old one, and clears up after runs that were cut short. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';
import { restoreSite } from './restore-site.ts';

/** A name for this process beside a file or folder, on the same disk. */
export function beside(file: string, mark: string): string {
  return join(dirname(file), `.${basename(file)}.${mark}-${process.pid}`);
}

/**
 * The old folder moves aside and the new one in, with nothing done in between: no system that Node runs on lets two folders
 * change places in one step. Where another build of the same folder comes first, its folder is the old one.
 */
export function swapFolders(staging: string, out: string): void {
  const old = beside(out, 'old');
  discard(old, out);
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(out)) renameSync(out, old);
      renameSync(staging, out);
      break;
    } catch (error) {
      if (attempt === maxAttempts || !isTaken(error)) {
        if (!existsSync(out) && existsSync(old)) renameSync(old, out);
        throw error;
      }
      discard(old, out);
    }
  }
  discard(old, out);
}

/** Removes an old site under another name: what is called old is whole, and may be put back. */
function discard(old: string, out: string): void {
  const going = beside(out, 'going');
  removeFolder(going);
  try {
    renameSync(old, going);
  } catch (error) {
    if (existsSync(old)) throw error;
  }
  removeFolder(going);
}

const maxAttempts = 20;

/** Somebody else’s folder came in between, or took ours away. */
function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOENT';
}

/** To where nothing is yet, on the same disk or another. */
export function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true, errorOnExist: true });
  }
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Removes what runs that are over have left beside `out`. Where one was killed between moving the old folder aside and
 * the new one in, the old one comes back first.
 */
export function clearLeftovers(out: string): void {
  if (!existsSync(dirname(out))) return;
  // What was being built within the project belongs to no process: one build runs at a time.
  for (const name of existsSync('.cache') ? readdirSync('.cache') : []) {
    if (/^pages-\d+$/.test(name)) removeFolder(join('.cache', name));
  }
  restoreSite(out);
  const names = readdirSync(dirname(out)).filter((name) => isLeftover(name, basename(out)));
  for (const name of names) discard(join(dirname(out), name), out);
}

const marks = ['building', 'going', 'old'];

function isLeftover(name: string, out: string): boolean {
  const [mark, pid] = name.startsWith(`.${out}.`) ? name.slice(out.length + 2).split('-', 2) : [];
  return marks.includes(mark ?? '') && /^\d+$/.test(pid ?? '') && !isRunning(Number(pid));
}
