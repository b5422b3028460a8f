/** Proposes whose reporting a draft may be, and its dateline: as remarks, never as facts. */
import type { Root } from 'mdast';
import { joinWords } from '#archive/english.ts';
import { outletSlug } from '#archive/outlet.ts';
import type { Dropped } from './clipping.ts';
import { hintsInText } from './origin-hints.ts';

/** A remark for the editor; with a field it stands beside that. */
export interface Remark {
  readonly field?: string;
  readonly text: string;
}

/** In: the text, what was dropped around it, agencies that the byline names, and the publisher. */
export function originRemarks(
  body: Root,
  dropped: readonly Dropped[],
  agencies: readonly string[],
  publisher: string | undefined,
): Remark[] {
  const hints = hintsInText(
    body,
    dropped.map(({ text }) => text),
  );
  const credited = agencies.map((origin) => ({ origin, because: 'the byline names it' }));
  const others = [...credited, ...hints.origins].filter(
    ({ origin }) => outletSlug(origin) !== outletSlug(publisher ?? ''),
  );
  const origins = [...Map.groupBy(others, ({ origin }) => origin)].map(([origin, same]) => {
    const because = joinWords([...new Set(same.map((hint) => hint.because))]);
    return { field: 'origin', text: `origin: ${origin} (if the report is theirs: ${because})` };
  });
  const { dateline } = hints;
  return [
    ...(dateline === undefined ? [] : [{ field: 'dateline', text: `dateline: ${dateline}` }]),
    ...origins,
  ];
}
