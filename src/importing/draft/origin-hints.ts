/** Hints in a text that another newsroom reported it. They are proposed to the editor, never taken for a fact. */
import type { Root } from 'mdast';
import { agencyNamed } from '#importing/words/agencies.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';

export interface OriginHint {
  readonly origin: string;
  /** Where it stands: `the text begins "TIRANA (Reuters) –"`. */
  readonly because: string;
}

export interface TextHints {
  readonly origins: readonly OriginHint[];
  /** The place at the head of the text, where one stands there as datelines do. */
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
  const begins = (blocks[0] ?? '').slice(0, 60);
  return {
    origins: [
      ...(agency ? [{ origin: agency, because: `the text begins "${begins}"` }] : []),
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
