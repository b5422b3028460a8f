/**
 * Hints that another newsroom reported a text: its dateline, a line that names the source, and agencies that the text or a
 * picture's credit names ("as the Reuters news agency reported"). They are proposed to the editor, never taken for a fact.
 */
import type { Root } from 'mdast';
import { distinct, distinctBy } from '#archive/distinct.ts';
import { agencyNamed } from '#importing/words/agencies.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';

export interface OriginHint {
  readonly origin: string;
  /** The evidence: `the text begins "TIRANA (Reuters) –"`. */
  readonly because: string;
}

export interface TextHints {
  readonly origins: readonly OriginHint[];
  /** The place at the head of the text, where it is written as datelines are. */
  readonly dateline?: string;
}

const dateline =
  /^((?:\p{Lu}[\p{L}\p{M}’'. -]{1,40}|[\p{Lo}\p{M} ]{2,30}))?(?:,\s*[^()]{3,30})?\s*\(([^()]{2,40})\)\s*[-–—:]/u;
const source =
  /^(?:source|via|burimi|marrë nga|quelle|fuente|المصدر|منبع)\s*[:：]\s*(.{2,80}?)\.?$|^(?:this (?:article|story|report) )?(?:was )?(?:first|originally) published (?:by|in|on|at)\s+(.{2,80}?)\.?$/iu;
const by = /^by ([\p{L}/ ]{2,40})$/iu;

/** In: the blocks of a text, and lines that were dropped from around it. */
export function hintsInText(body: Root, dropped: readonly string[]): TextHints {
  const blocks = body.children.map(textOfMarkdown);
  const [, place, credit] = dateline.exec(blocks[0] ?? '') ?? [];
  const agency = credit === undefined ? undefined : agencyNamed(credit);
  const start = (blocks[0] ?? '').slice(0, 60);
  return {
    origins: [
      ...(agency ? [{ origin: agency, because: `the text begins "${start}"` }] : []),
      ...[...blocks.slice(-4), ...blocks.slice(0, 3), ...dropped].flatMap(hintOfLine),
    ],
    ...(agency && place && { dateline: capitalised(place.trim()) }),
  };
}

function hintOfLine(line: string): OriginHint[] {
  const [, labelled, published] = source.exec(line) ?? [];
  const named = labelled ?? published;
  const because = `it says "${line}"`;
  if (named !== undefined) return [{ origin: agencyNamed(named) ?? named, because }];
  const agency = agencyNamed(by.exec(line)?.[1] ?? /^\(?([^()]{2,40})\)?$/.exec(line)?.[1] ?? '');
  return agency ? [{ origin: agency, because }] : [];
}

/** TIRANA → Tirana. */
function capitalised(place: string): string {
  return place === place.toUpperCase()
    ? place.replace(
        /(\p{L})(\p{L}*)/gu,
        (_word, first: string, rest: string) => first + rest.toLowerCase(),
      )
    : place;
}

/** Names that are no other words, with the letters that Arabic and Albanian put before and after them. */
const agencyNames =
  /(?<![\p{L}\p{M}])(?:[وفبلك]*)(Reuters|REUTERS|AFP|Agence France-Presse|Associated Press|Xinhua|Interfax|TASS|ANSA|dpa|Anadolu|Bloomberg|IRNA|ISNA|Tasnim|Fars News|Mehr News|Al Jazeera|BBC|CNN|Deutsche Welle|Voice of America|رويترز|رویترز|فرانس برس|الأناضول|ایرنا|ایسنا|تسنیم)(?:it|n|s|t)?(?![\p{L}\p{M}])/gu;

/** How many words before and after the name are quoted. */
const quotedWords = 4;

export function agenciesIn(text: string): string[] {
  const names = Array.from(text.matchAll(agencyNames), ([, name = '']) => nameOf(name));
  return distinct(names);
}

/** The first mention of each agency. */
export function mentionsIn(body: Root): OriginHint[] {
  const hints = body.children.flatMap((block) => {
    const text = textOfMarkdown(block);
    return Array.from(text.matchAll(agencyNames), (match): OriginHint => {
      const [words, name = ''] = match;
      const before = text.slice(0, match.index).split(' ');
      const after = text.slice(match.index + words.length).split(' ');
      const start = before.slice(-quotedWords - 1).join(' ');
      const end = after.slice(0, quotedWords).join(' ');
      return { origin: nameOf(name), because: `the text has "${start}${words}${end}"` };
    });
  });
  return distinctBy(hints, ({ origin }) => origin);
}

function nameOf(agency: string): string {
  return agencyNamed(agency) ?? agency;
}
