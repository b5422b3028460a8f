/** What a renaming changes in one file: its place where it is the renamed one, and every reference and link to that. */

import { dirname, join, posix } from 'node:path';
import { idFault } from '#archive/fields.ts';
import { type Result, succeed } from '#archive/result.ts';
import type { LinkTargets } from '#ingest/bodies/content-links.ts';
import type { ContentFile } from '#ingest/folder/content-files.ts';
import { readText } from '#ingest/folder/read-text.ts';
import { type Failure, failure } from './failure.ts';
import { formerlyEdits } from './formerly.ts';
import { linkEdits } from './link-edits.ts';
import { type Renaming, referenceEdits } from './references.ts';
import { openSource, type SourceFile } from './source-file.ts';
import { applyEdits } from './text-edits.ts';

export interface FileChange {
  readonly file: ContentFile;
  /** The file in its new place; the same but for the renamed one. */
  readonly becomes: ContentFile;
  readonly text: string;
  /** How many references and links in it were changed. */
  readonly references: number;
}

export interface OpenFile {
  readonly file: ContentFile;
  readonly text: string;
  readonly source: SourceFile;
}

export function openFile(file: ContentFile): Result<OpenFile, Failure> {
  const read = readText(file.file, file.path);
  const source = 'text' in read ? openSource(read.text) : undefined;
  if (source && 'text' in read) return succeed({ file, text: read.text, source });
  return failure(
    `${file.path} cannot be read, so it is unknown whether it names the file.`,
    'Mend it first: npm run validate says how.',
  );
}

/** Nothing where the file neither is the renamed one nor names it. */
export function fileChanges(
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
