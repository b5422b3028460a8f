/** The archive for pages: read once for a build, and again in a preview when a file has changed. */
import type { Archive } from '#archive/archive.ts';
import { contentFolder, listContent } from '#ingest/folder/content-files.ts';
import { stateOf } from '#ingest/folder/folder-state.ts';
import { readText } from '#ingest/folder/read-text.ts';
import { type BrokenFile, brokenFiles, withoutBroken } from './broken-files.ts';
import { ContentError } from './content-error.ts';
import { isPreview } from './is-preview.ts';
import { readListed } from './read-archive.ts';

interface Loaded {
  readonly archive: Archive;
  readonly broken: readonly BrokenFile[];
}

let loaded: (Loaded & { readonly state: string }) | undefined;

/**
 * The archive, for pages. Throws a ContentError that lists every error in the content; a preview goes on without the files
 * that have one, whose own pages say what is wrong (`loadBroken`).
 */
export function loadArchive(): Archive {
  return load().archive;
}

/** The files that the preview leaves out, with their errors. */
export function loadBroken(): readonly BrokenFile[] {
  return load().broken;
}

function load(): Loaded {
  const folder = contentFolder();
  const state = stateOf(folder);
  if (loaded?.state !== state) loaded = { state, ...read(folder) };
  return loaded;
}

function read(folder: string): Loaded {
  const listed = listContent(folder);
  const { archive, problems } = readListed(listed, readText);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { archive, broken: [] };
  if (!isPreview()) throw new ContentError(errors);
  const broken = brokenFiles(listed, errors);
  return { archive: readListed(withoutBroken(listed, broken), readText).archive, broken };
}
