/** Renames a file of the archive and all that names it: computed as a whole, tried, and written by the caller. */
import { dirname, join, posix } from 'node:path';
import { idFault } from '#archive/fields.ts';
import { suggestion } from '#archive/text/suggestions.ts';
import {
  type ContentFile,
  type ListedContent,
  listContent,
  messagePath,
} from '#ingest/content-files.ts';
import { type LinkTargets, linkTargets } from '#ingest/content-links.ts';
import { readListed } from '#ingest/read-archive.ts';
import { readText } from '#ingest/read-text.ts';
import { newErrors, relisted } from './dry-run.ts';
import { type Failure, refuse } from './failure.ts';
import { formerlyEdits } from './formerly.ts';
import { linkEdits } from './link-edits.ts';
import { type Renaming, referenceEdits } from './references.ts';
import { versionWrites } from './rename-versions.ts';
import { openSource, type SourceFile } from './source-file.ts';
import { applyEdits } from './text-edits.ts';
import type { FileWrite } from './write-all.ts';
import { scalarsAt } from './yaml-places.ts';

export interface FileChange {
  readonly file: ContentFile;
  /** The file in its new place; the same but for the renamed one. */
  readonly becomes: ContentFile;
  readonly text: string;
  /** How many references and links in it were changed. */
  readonly references: number;
}

export interface RenamePlan {
  readonly ok: true;
  /** The renamed file first, then every file that names it. */
  readonly changes: readonly FileChange[];
  /** What follows in the folder of versions. */
  readonly versions: readonly FileWrite[];
}

interface OpenFile {
  readonly file: ContentFile;
  readonly text: string;
  readonly source: SourceFile;
}

/** What a renaming changes in a content folder (absolute), or why it cannot be. Writes nothing. */
export function planRename(folder: string, renaming: Renaming): RenamePlan | Failure {
  const { kind, from, to } = renaming;
  const listed = listContent(folder);
  const ofKind = listed.files.filter((file) => file.kind === kind);
  const [renamed, twin] = ofKind.filter(({ id }) => id === from);
  if (!renamed) return unknown(renaming, ofKind);
  if (twin) {
    return refuse(
      `Two files have the id "${from}": ${renamed.path} and ${twin.path}.`,
      'Rename one of them by hand first.',
    );
  }
  const fault = nameFault(renaming, ofKind);
  if (fault) return fault;
  const opened = listed.files.map((file) => openFile(file));
  const closed = opened.find((one) => 'ok' in one);
  if (closed) return closed;
  const files = opened.filter((one) => 'source' in one);
  const owner = files.find((one) => one.file.kind === kind && hadBefore(one, to));
  if (owner && owner.file !== renamed) {
    return refuse(
      `"${to}" is a former id of ${owner.file.path}, and leads there.`,
      'Choose another name, or take it away from formerly there.',
    );
  }
  const targets = linkTargets(listed.files);
  const changes = files.flatMap((one) => changeOf(one, renamed, targets, renaming));
  const versions = versionWrites(listed.folder, renaming, changes);
  if ('ok' in versions) return versions;
  const errors = triedErrors(listed, renamed, changes, versions);
  if (errors.length > 0) {
    return refuse(
      'The archive would have errors that it does not have today.',
      'Nothing was changed. Mend what is told above first.',
      errors,
    );
  }
  return { ok: true, changes: changes.toSorted((a, b) => rank(a) - rank(b)), versions };
}

const rank = ({ file, becomes }: FileChange) => (file === becomes ? 1 : 0);

function unknown({ kind, from }: Renaming, ofKind: readonly ContentFile[]): Failure {
  const near = suggestion(
    from,
    ofKind.map(({ id }) => id),
  );
  return refuse(
    `There is no file "${from}" in the folder ${kind}.`,
    `${near}Write the name of the file without .md.`,
  );
}

function nameFault({ from, to }: Renaming, ofKind: readonly ContentFile[]): Failure | undefined {
  const fault = idFault(to);
  if (fault !== undefined) {
    return refuse(`"${to}" cannot be an id: ${fault}.`, 'Write a name such as harbour-bridge.');
  }
  if (from === to) return refuse('The two names are the same.', 'Write another name.');
  const taken = ofKind.find(({ id }) => id !== from && id.toLowerCase() === to);
  return taken && refuse(`"${to}" is taken by ${taken.path}.`, 'Choose another name.');
}

function openFile(file: ContentFile): OpenFile | Failure {
  const read = readText(file.file, file.path);
  const source = 'text' in read ? openSource(read.text) : undefined;
  if (source && 'text' in read) return { file, text: read.text, source };
  return refuse(
    `${file.path} cannot be read, so nobody knows whether it names the file.`,
    'Mend it first: npm run validate says how.',
  );
}

function hadBefore({ source }: OpenFile, id: string): boolean {
  const former = scalarsAt(source.document.contents, ['formerly', '*']);
  return former.some(({ value }) => value === id);
}

function changeOf(
  { file, text, source }: OpenFile,
  renamed: ContentFile,
  targets: LinkTargets,
  renaming: Renaming,
): FileChange[] {
  const { from, to } = renaming;
  const references = [
    ...referenceEdits(source, file.kind, renaming),
    ...linkEdits(source, file.path, renamed, targets, to),
  ];
  const isRenamed = file === renamed;
  // A name that cannot be an id was no address either.
  const former = isRenamed && idFault(from) === undefined ? formerlyEdits(source, from, to) : [];
  if (!isRenamed && references.length === 0) return [];
  return [
    {
      file,
      becomes: isRenamed ? withName(file, to) : file,
      text: applyEdits(text, source.toFile([...references, ...former])),
      references: references.length,
    },
  ];
}

function withName({ kind, file, path }: ContentFile, id: string): ContentFile {
  const name = `${id}.md`;
  return {
    kind,
    id,
    file: join(dirname(file), name),
    path: posix.join(posix.dirname(path), name),
  };
}

function triedErrors(
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
