/** Writes drafts as files of a content folder, each under an id of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeId, proposedArticleId } from '#archive/text/proposed-id.ts';
import { fail, type Read } from '#importing/clipping.ts';
import type { Draft, NamedDraft } from '#importing/draft/draft.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import { draftFile } from './draft-file.ts';
import { keepClipping } from './keep-clipping.ts';

export interface WrittenDraft {
  readonly id: string;
  /** As messages write it. */
  readonly path: string;
  readonly draft: Draft;
}

/**
 * In: the content folder, the drafts, and the ids that are taken. Nothing is overwritten: an id that is taken gets a
 * number.
 */
export function writeDrafts(
  folder: string,
  drafts: readonly NamedDraft[],
  takenIds: ReadonlySet<string>,
): Read<readonly WrittenDraft[]> {
  const articles = join(folder, 'articles');
  const taken = new Set(takenIds);
  const written: WrittenDraft[] = [];
  let place = 'articles';
  try {
    mkdirSync(articles, { recursive: true });
    for (const { draft, id } of drafts) {
      const one = writeFree(articles, draft, id ?? proposedArticleId(draft), taken);
      taken.add(one.id);
      written.push(one);
      place = '.clippings';
      keepClipping(folder, one.id, draft.body);
      place = 'articles';
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const done =
      written.length === 0
        ? 'Nothing was written'
        : `Written before: ${written.map(({ path }) => path).join(', ')}`;
    return fail(
      'draft-unwritable',
      `The folder ${place} cannot be written to (${error.code}). ${done}.`,
      'Check the permissions of the folder and the space on the disk, then import again.',
    );
  }
  return { ok: true, value: written };
}

function writeFree(
  articles: string,
  draft: Draft,
  wanted: string,
  taken: ReadonlySet<string>,
): WrittenDraft {
  const id = freeId(wanted, taken);
  const file = join(articles, `${id}.md`);
  try {
    writeFileSync(file, draftFile(draft), { flag: 'wx' });
  } catch (error) {
    // A file that the archive does not read, or one that differs in case where the disk makes no difference.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return writeFree(articles, draft, wanted, new Set([...taken, id]));
  }
  return { id, path: messagePath(file), draft };
}
