/** What is in a folder and below it, in an order that is the same on every machine. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#archive/problem.ts';
import { entriesIn } from './symbolic-links.ts';

export interface Found {
  readonly file: string;
  /** A link is symbolic; what else is no file (a pipe, a device) would keep a reader waiting. */
  readonly is: 'file' | 'folder' | 'link' | 'closed' | 'other';
}

/** Never follows a link: it could lead to any file of the machine that builds. */
export function walk(folder: string): Found[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = entriesIn(folder);
  if (entries === undefined) return [{ file: folder, is: 'closed' }];
  return entries
    .filter(({ name }) => !/^[_.]/.test(name))
    .toSorted((a, b) => compareText(a.name, b.name))
    .flatMap((entry): Found[] => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return [{ file, is: 'folder' }, ...walk(file)];
      if (entry.isSymbolicLink()) return [{ file, is: 'link' }];
      return [{ file, is: entry.isFile() ? 'file' : 'other' }];
    });
}
