/** Proposes whose reporting a draft may be, and its dateline: as remarks, never as facts. */

import { outletSlug } from '#archive/outlet.ts';
import { joinWords } from '#archive/text/english.ts';
import type { Clipping } from '#importing/clipping.ts';
import { agenciesIn, mentionsIn } from './agency-mentions.ts';
import { hintsInText, type OriginHint } from './origin-hints.ts';

/** A remark for the editor; with a field it stands beside that. */
export interface Remark {
  readonly field?: string;
  readonly text: string;
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
  const named = [...pictured, ...mentionsIn(body)].filter(
    ({ origin }) => !own.some((one) => one.origin === origin),
  );
  return [
    ...(hints.dateline === undefined
      ? []
      : [{ field: 'dateline', text: `dateline: ${hints.dateline}` }]),
    ...remarksOn(own, publisher, 'if the report is theirs'),
    ...remarksOn(named, publisher, 'if the report, or a source of it, is theirs'),
  ];
}

function remarksOn(
  hints: readonly OriginHint[],
  publisher: string | undefined,
  condition: string,
): Remark[] {
  const others = hints.filter(({ origin }) => outletSlug(origin) !== outletSlug(publisher ?? ''));
  return [...Map.groupBy(others, ({ origin }) => origin)].map(([origin, same]) => {
    const because = joinWords([...new Set(same.map((hint) => hint.because))]);
    return { field: 'origin', text: `origin: ${origin} (${condition}: ${because})` };
  });
}
