/** The files of a folder. Symbolic links are listed and never followed. */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldFile, HeldFiles } from './held-files.ts';

/** The files below a folder, in no order that means anything. */
export function folderFiles(folder: string): HeldFiles {
  const files = new Map<string, HeldFile>();
  const others: string[] = [];
  walk(folder, '');
  return { files, others, close: () => {} };

  function walk(from: string, prefix: string): void {
    for (const found of readdirSync(from, { withFileTypes: true })) {
      const path = prefix + found.name;
      const file = join(from, found.name);
      if (found.isDirectory()) walk(file, `${path}/`);
      else if (found.isFile()) files.set(path, heldFile(file));
      else others.push(path);
    }
  }
}

function heldFile(file: string): HeldFile {
  return { size: statSync(file).size, open: async () => createReadStream(file) };
}

/**
 * The folder itself where it holds one of `marks`; else the one folder that it holds and nothing else, as after unpacking
 * a zip.
 */
export function markedFolder(folder: string, marks: readonly string[]): string {
  if (marks.some((mark) => existsSync(join(folder, mark)))) return folder;
  const [first, ...more] = readdirSync(folder, { withFileTypes: true });
  return first?.isDirectory() && more.length === 0 ? join(folder, first.name) : folder;
}
