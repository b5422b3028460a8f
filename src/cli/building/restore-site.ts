/** Puts back a site that a build had moved aside when it was killed, before it could move the new one in. */
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * In: the folder of the site. Where it is there, nothing is done. The number of a process in the name of an old site counts
 * for nothing: another process may have it by now. A build that is just then between its two steps finds an old site in the
 * way, and moves it aside again. Returns whether a site was put back.
 */
export function restoreSite(
  folder: string,
  printError: (text: string) => void = console.error,
): boolean {
  const out = resolve(folder);
  const newest = existsSync(out) ? undefined : oldSites(out)[0];
  if (newest === undefined) return false;
  try {
    renameSync(newest, out);
  } catch (error) {
    // Somebody else was first.
    if (existsSync(out)) return false;
    throw error;
  }
  printError(`A build was cut short; the site before it is back in ${folder}.`);
  return true;
}

/** Whole sites that were moved aside, the one that was built last first. */
function oldSites(out: string): string[] {
  const around = dirname(out);
  if (!existsSync(around)) return [];
  return readdirSync(around)
    .filter((name) => isOldSite(name, basename(out)))
    .map((name) => join(around, name))
    .map((file) => ({ file, built: statSync(file, { throwIfNoEntry: false })?.mtimeMs }))
    .flatMap(({ file, built }) => (built === undefined ? [] : { file, built }))
    .sort((a, b) => b.built - a.built)
    .map(({ file }) => file);
}

function isOldSite(name: string, out: string): boolean {
  const mark = `.${out}.old-`;
  return name.startsWith(mark) && /^\d+$/.test(name.slice(mark.length));
}
