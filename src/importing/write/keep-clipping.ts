/** Keeps the text of a clipping on this machine, so that `validate` can compare an editor's own words with the report's. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeId } from '#archive/text/proposed-id.ts';
import { clippingsFolder } from '#ingest/bodies/check-copied.ts';
import { isLink } from '#ingest/folder/symbolic-links.ts';

/** In: the content folder, the id of the draft, and its text. Git ignores the folder, whatever its name. */
export function keepClipping(content: string, id: string, text: string): void {
  const folder = clippingsFolder(content);
  // Text behind a link would not be read.
  if (text.trim() === '' || isLink(folder)) return;
  mkdirSync(folder, { recursive: true });
  const ignored = join(folder, '.gitignore');
  if (!existsSync(ignored)) writeFileSync(ignored, '# Texts of others, kept to compare with.\n*\n');
  writeFileSync(join(folder, `${freeName(folder, id)}.txt`), text, { flag: 'wx' });
}

function freeName(folder: string, id: string, taken: ReadonlySet<string> = new Set()): string {
  const name = freeId(id, taken);
  return existsSync(join(folder, `${name}.txt`))
    ? freeName(folder, id, new Set([...taken, name]))
    : name;
}
