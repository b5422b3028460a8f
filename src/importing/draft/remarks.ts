/**
 * Remarks for the editor, as comments in the draft: whose reporting it may be, its dateline, the topics that it was filed
 * under. Nothing in them is taken for a fact.
 */
import { distinct } from '#archive/distinct.ts';
import { outletSlug } from '#archive/outlet.ts';
import { joinWords } from '#archive/text/english.ts';
import type { Clipping } from '#importing/clipping.ts';
import type { KnownName } from '#ingest/known-content.ts';
import { agenciesIn, hintsInText, mentionsIn, type OriginHint } from './origin-hints.ts';
import type { Resolution } from './question.ts';

export interface Remark {
  /** The field that it is written beside. */
  readonly field?: string;
  readonly text: string;
}

export function hintRemarks(field: string, { hints = [] }: Resolution<unknown>): Remark[] {
  return hints.map((hint) => ({ field, text: `${field}: ${hint}` }));
}

/** In: the categories and tags of a copy, and the archive's topics, some of which may have the same names. */
export function topicRemarks(filed: readonly string[], topics: readonly KnownName[]): Remark[] {
  const names = distinct(filed);
  if (names.length === 0) return [];
  const slugs = new Set(names.map(outletSlug));
  const same = topics.filter(({ value, name }) => slugs.has(value) || slugs.has(outletSlug(name)));
  const ids = same.map(({ value }) => value).join(', ');
  const offer = same.length === 0 ? '' : `; the archive has [${ids}]`;
  return [
    { field: 'topics', text: `topics: the copy was filed under ${joinWords(names)}${offer}` },
  ];
}

/** In: a clipping with the text that stays, agencies that the byline names, and the publisher. */
export function originRemarks(
  { body, dropped, media }: Pick<Clipping, 'body' | 'dropped' | 'media'>,
  agencies: readonly string[],
  publisher: string | undefined,
): Remark[] {
  const hints = hintsInText(
    body,
    dropped.map(({ text }) => text),
  );
  const credited = agencies.map((origin) => ({ origin, because: 'the byline names it' }));
  const own = [...credited, ...hints.origins];
  const pictured = media.flatMap(({ credit = '' }) =>
    agenciesIn(credit).map((origin) => ({ origin, because: `a picture is credited "${credit}"` })),
  );
  const mentioned = [...pictured, ...mentionsIn(body)].filter(
    ({ origin }) => !own.some((one) => one.origin === origin),
  );
  return [
    ...(hints.dateline === undefined
      ? []
      : [{ field: 'dateline', text: `dateline: ${hints.dateline}` }]),
    ...remarksOn(own, publisher, 'if the report is theirs'),
    ...remarksOn(mentioned, publisher, 'if the report, or a source of it, is theirs'),
  ];
}

function remarksOn(
  hints: readonly OriginHint[],
  publisher: string | undefined,
  condition: string,
): Remark[] {
  const others = hints.filter(({ origin }) => outletSlug(origin) !== outletSlug(publisher ?? ''));
  return [...Map.groupBy(others, ({ origin }) => origin)].map(([origin, same]) => {
    const because = joinWords(distinct(same.map((hint) => hint.because)));
    return { field: 'origin', text: `origin: ${origin} (${condition}: ${because})` };
  });
}
