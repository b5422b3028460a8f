/** A draft with the answers of the person at the terminal. */

import { proposedArticleId } from '#archive/text/proposed-id.ts';
import type { Clipping } from '#importing/clipping.ts';
import type { NamedDraft } from '#importing/write/write-drafts.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { askAbout, askForId, type Terminal } from './ask.ts';
import { draftOf, type Given } from './draft.ts';

/** In: what flags give already. `undefined` where the person gave up. */
export async function askedDraft(
  clipping: Clipping,
  given: Given,
  id: string | undefined,
  known: KnownContent,
  terminal: Terminal,
): Promise<readonly NamedDraft[] | undefined> {
  const { questions } = draftOf(clipping, given, known);
  const answers = await askAbout(questions, terminal);
  if (answers === undefined) return undefined;
  const draft = draftOf(clipping, { ...given, ...answers }, known);
  const chosen = id || (await askForId(proposedArticleId(draft), terminal));
  return chosen === undefined ? undefined : [{ draft, id: chosen }];
}
