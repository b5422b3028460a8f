/** Renames a file of the archive and everything that names it: computed as a whole, tried, and written by the caller. */
import { type Result, succeed } from '#archive/result.ts';
import { linkTargets } from '#ingest/bodies/content-links.ts';
import {
  type ContentFile,
  type ListedContent,
  listContent,
  messagePath,
} from '#ingest/folder/content-files.ts';
import { readText } from '#ingest/folder/read-text.ts';
import { readListed } from '#ingest/read-archive.ts';
import { newErrors, relisted } from './dry-run.ts';
import { type Failure, failure } from './failure.ts';
import { type FileChange, fileChanges, openFile } from './file-change.ts';
import type { Renaming } from './references.ts';
import { formerNameFault, nameFault, noSuchFile } from './rename-faults.ts';
import { versionWrites } from './rename-versions.ts';
import type { FileWrite } from './write-all.ts';

export interface RenamePlan {
  /** The renamed file first, then every file that names it. */
  readonly changes: readonly FileChange[];
  /** What follows in the folder of versions. */
  readonly versions: readonly FileWrite[];
}

/** What a renaming changes in a content folder (absolute), or why it cannot be. Writes nothing. */
export function planRename(folder: string, renaming: Renaming): Result<RenamePlan, Failure> {
  const { kind, from } = renaming;
  const listed = listContent(folder);
  const ofKind = listed.files.filter((file) => file.kind === kind);
  const [renamed, twin] = ofKind.filter(({ id }) => id === from);
  if (!renamed) return noSuchFile(renaming, ofKind);
  if (twin) {
    return failure(
      `Two files have the id "${from}": ${renamed.path} and ${twin.path}.`,
      'Rename one of them by hand first.',
    );
  }
  const fault = nameFault(renaming, ofKind);
  if (fault) return fault;
  const opened = listed.files.map((file) => openFile(file));
  const unreadable = opened.find((one) => !one.ok);
  if (unreadable) return unreadable;
  const files = opened.flatMap((one) => (one.ok ? [one.value] : []));
  const former = formerNameFault(renaming, files, renamed);
  if (former) return former;
  const targets = linkTargets(listed.files);
  const changes = files.flatMap((one) => fileChanges(one, renamed, targets, renaming));
  const versions = versionWrites(listed.folder, renaming, changes);
  if (!versions.ok) return versions;
  const errors = dryRunErrors(listed, renamed, changes, versions.value);
  if (errors.length > 0) {
    return failure(
      'The archive would have errors that it does not have today.',
      'Nothing was changed. Correct the errors above first.',
      errors,
    );
  }
  return succeed({
    changes: changes.toSorted((a, b) => rank(a) - rank(b)),
    versions: versions.value,
  });
}

const rank = ({ file, becomes }: FileChange) => (file === becomes ? 1 : 0);

function dryRunErrors(
  listed: ListedContent,
  renamed: ContentFile,
  changes: readonly FileChange[],
  versions: readonly FileWrite[],
) {
  const becomes = changes.find(({ file }) => file === renamed)?.becomes ?? renamed;
  return newErrors(
    readListed(listed, readText).problems,
    {
      listed: relisted(listed, [renamed], [becomes]),
      texts: new Map([
        ...changes.map((change) => [change.becomes.path, change.text] as const),
        ...versions.map(({ to, text }) => [messagePath(to), text] as const),
      ]),
    },
    { from: renamed.path, to: becomes.path },
  );
}
