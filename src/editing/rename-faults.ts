/** Why a file cannot have the name that it is to get. */

import { idFault } from '#archive/fields.ts';
import type { Failed } from '#archive/result.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import type { ContentFile } from '#ingest/folder/content-files.ts';
import { type Failure, failure } from './failure.ts';
import type { OpenFile } from './file-change.ts';
import type { Renaming } from './references.ts';
import { scalarsAt } from './yaml-places.ts';

/** In: a name that no file has, among those of its kind. */
export function noSuchFile(
  { kind, from }: Renaming,
  ofKind: readonly ContentFile[],
): Failed<Failure> {
  const near = suggestion(
    from,
    ofKind.map(({ id }) => id),
  );
  return failure(
    `There is no file "${from}" in the folder ${kind}.`,
    `${near}Write the name of the file without .md.`,
  );
}

/** What is wrong with the new name, as such or among the files of its kind. */
export function nameFault(
  { from, to }: Renaming,
  ofKind: readonly ContentFile[],
): Failed<Failure> | undefined {
  const fault = idFault(to);
  if (fault !== undefined) {
    return failure(`"${to}" cannot be an id: ${fault}.`, 'Write a name such as harbour-bridge.');
  }
  if (from === to) return failure('The two names are the same.', 'Write another name.');
  const taken = ofKind.find(({ id }) => id !== from && id.toLowerCase() === to);
  return taken && failure(`"${to}" is taken by ${taken.path}.`, 'Choose another name.');
}

/** An address that a file has given up leads to that file, and to no other. In: all files, and the renamed one. */
export function formerNameFault(
  { kind, to }: Renaming,
  files: readonly OpenFile[],
  renamed: ContentFile,
): Failed<Failure> | undefined {
  const owner = files.find((one) => one.file.kind === kind && hadBefore(one, to));
  if (!owner || owner.file === renamed) return undefined;
  return failure(
    `"${to}" is a former id of ${owner.file.path}, and its address redirects there.`,
    'Choose another name, or remove it from formerly there.',
  );
}

function hadBefore({ source }: OpenFile, id: string): boolean {
  const former = scalarsAt(source.document.contents, ['formerly', '*']);
  return former.some(({ value }) => value === id);
}
