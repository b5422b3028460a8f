/** Changes the links of a body that lead to a renamed file. */

import { type LinkTargets, linkedFiles } from '#ingest/bodies/content-links.ts';
import type { ContentFile } from '#ingest/folder/content-files.ts';
import { linkPlaces } from '#markdown/link-places.ts';
import type { SourceFile } from './source-file.ts';
import type { TextEdit } from './text-edits.ts';

/**
 * In: a file and its path as messages name it, the renamed file among all files, and its new id. A link by path keeps
 * its folders, one by id its kind, and both their fragment.
 */
export function linkEdits(
  { body, bodyStart }: SourceFile,
  path: string,
  renamed: ContentFile,
  targets: LinkTargets,
  newId: string,
): TextEdit[] {
  return linkPlaces(body)
    .filter(({ address }) => linkedFiles(path, address, targets).includes(renamed))
    .map(({ start, end }) => {
      const typed = body.slice(start, end);
      const pathEnd = typed.search(/[#?]|$/);
      const name = /(?:.*[/:])?/s.exec(typed.slice(0, pathEnd))?.[0].length ?? 0;
      const isPath = typed.slice(name, pathEnd).includes('.');
      return {
        start: bodyStart + start + name,
        end: bodyStart + start + pathEnd,
        text: isPath ? `${newId}.md` : newId,
      };
    });
}
