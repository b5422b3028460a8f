/** Changes the links of a body that lead to a renamed file. */
import { linkTarget } from '#ingest/content-links.ts';
import { linkPlaces } from '#markdown/link-places.ts';
import type { SourceFile } from './source-file.ts';
import type { TextEdit } from './text-edits.ts';

/**
 * In: a file and its path as messages name it, the path of the renamed file, and its new name without an ending. A
 * link keeps its folders and its fragment: the file stays in its folder.
 */
export function linkEdits(
  { body, bodyStart }: SourceFile,
  path: string,
  oldPath: string,
  newId: string,
): TextEdit[] {
  return linkPlaces(body)
    .filter(({ address }) => linkTarget(path, address) === oldPath)
    .map(({ start, end }) => {
      const typed = body.slice(start, end);
      const pathEnd = typed.search(/[#?]|$/);
      const nameStart = typed.slice(0, pathEnd).lastIndexOf('/') + 1;
      return {
        start: bodyStart + start + nameStart,
        end: bodyStart + start + pathEnd,
        text: `${newId}.md`,
      };
    });
}
