/** Whether the content has changed since it was read. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn, ownKind } from './symbolic-links.ts';

/** A text that differs where a file has changed; only a preview, which outlives an edit, needs to look. */
export function stateOf(folder: string): string {
  if (process.env.NODE_ENV === 'production' || !existsSync(folder)) return folder;
  return (entriesIn(folder) ?? [])
    .map((entry) => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return stateOf(file);
      // A link is not followed, and an editor may take a file away meanwhile.
      const found = ownKind(file);
      return `${file} ${found?.mtimeMs} ${found?.size}`;
    })
    .join('\n');
}
