/** Tries a change of content before it is written: what would be wrong with it that is not wrong already. */
import type { Problem } from '#archive/problem.ts';
import type { ContentFile, ListedContent } from '#ingest/folder/content-files.ts';
import { readText } from '#ingest/folder/read-text.ts';
import { readListed } from '#ingest/read-archive.ts';

/** The content as it would be: its files, and the texts of those that differ from the disk, by path. */
export interface DryRun {
  readonly listed: ListedContent;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The errors of a dry run that the content does not have today. `moved` names the file that has another path in the dry
 * run: what is wrong with it today is nothing new there.
 */
export function newErrors(
  today: readonly Problem[],
  dryRun: DryRun,
  moved?: { readonly from: string; readonly to: string },
): Problem[] {
  const renamed = (text: string) => (moved ? text.replaceAll(moved.from, moved.to) : text);
  const known = Map.groupBy(
    today.map((problem) => renamed(signatureOf(problem))),
    (signature) => signature,
  );
  return errorsOf(dryRun).filter((problem) => known.get(signatureOf(problem))?.pop() === undefined);
}

/** The listing with some files more, and without some. */
export function relisted(
  listed: ListedContent,
  without: readonly ContentFile[],
  more: readonly ContentFile[],
): ListedContent {
  return { ...listed, files: [...listed.files.filter((file) => !without.includes(file)), ...more] };
}

function errorsOf({ listed, texts }: DryRun): Problem[] {
  const textOf = (file: string, path: string) => {
    const text = texts.get(path);
    return text === undefined ? readText(file, path) : { text };
  };
  return readListed(listed, textOf).problems.filter(({ severity }) => severity === 'error');
}

/** Without the line, which an edit moves. */
function signatureOf({ path, code, field, found }: Problem): string {
  return [path, code, field, found].join('\n');
}
