/** Resolves each field of a draft from what the editor gives and what the clipping says. */
import type { Clipping } from '#importing/clipping.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import type { KnownContent } from '#ingest/known-content.ts';
import { type Given, orGiven, orGivenNames } from './given.ts';
import { proposeCaptionDate, proposeDatelineDate } from './propose-date.ts';
import { openForCopy, type Resolution } from './question.ts';
import { resolveByline } from './resolve-byline.ts';
import { resolveDate } from './resolve-date.ts';
import { resolveLanguage } from './resolve-language.ts';
import { resolvePublisher, spelledAsKnown } from './resolve-publisher.ts';
import { resolveSummary } from './resolve-summary.ts';
import { resolveTitle } from './resolve-title.ts';

export interface ResolvedFields {
  readonly title: Resolution;
  readonly date: Resolution;
  readonly publisher: Resolution;
  readonly byline: Resolution<readonly string[]>;
  readonly language: Resolution;
  readonly summary: Resolution;
  /** Agencies that the byline names, other than the publisher. */
  readonly agencies: readonly string[];
}

/** In: also whether the draft has a `dateNote`, which a vague date needs. */
export function resolveFields(
  { candidates, copy, body, media }: Clipping,
  given: Given,
  { outlets }: Pick<KnownContent, 'outlets'>,
  hasDateNote: boolean,
): ResolvedFields {
  const text = textOfMarkdown(body);
  const isCopy = copy.via !== undefined;
  const title = given.title ? { value: given.title } : resolveTitle(candidates.title);
  const dated = resolveDate(candidates.date, hasDateNote);
  const date = proposeCaptionDate(proposeDatelineDate(dated, body), media);
  const publisher = spelledAsKnown(
    orGiven(given.publisher, resolvePublisher(candidates.publisher)),
    outlets,
  );
  const credited = resolveByline(candidates.byline, [
    ...candidates.publisher.map(({ value }) => value),
    ...[...outlets.values()].map(({ name }) => name),
  ]);
  return {
    title,
    date: orGiven(given.date, isCopy ? openForCopy('date', date) : date),
    publisher,
    byline: orGivenNames(given.byline, isCopy ? openForCopy('byline', credited) : credited),
    language: orGiven(given.language, resolveLanguage(candidates.language, text)),
    summary: resolveSummary(candidates.summary, title.value ?? '', text),
    agencies: credited.agencies.filter((agency) => agency !== publisher.value),
  };
}
