/**
 * Limits that keep one clipping from stalling an import, counted from what is in the file. Text and markdown have those of
 * a body, which they become; HTML is counted by its tags.
 */

import type { FindingCode } from '#archive/problem.ts';
import type { Fault } from '#importing/clipping.ts';
import { type BodyLimitCode, bodyLimitFaults } from '#ingest/bodies/body-limits.ts';
import { openElements } from '#ingest/bodies/open-elements.ts';

/** Elements, outside of scripts and styles: a newspaper’s page has some hundreds to five thousand. */
const maxElements = 6_000;
/** Elements within each other: a newspaper's page has some twenty. */
const maxDepth = 256;
/** Characters of a page outside of scripts and styles. */
const maxCharacters = 1_000_000;

const unseen = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const drawing = /<(svg|math)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const begins = /^<(?<name>[a-z][^\s/>]*)/i;
/** These begin anew in each block while they are open, and are no blocks themselves. */
const inline =
  /^(?:a|abbr|b|big|br|cite|code|em|font|i|img|nobr|q|s|small|span|strike|strong|sub|sup|time|tt|u)$/i;

/** A clipping becomes a body, and has its limits under codes of its own. */
const codes: Readonly<Record<BodyLimitCode, FindingCode>> = {
  'body-too-large': 'clipping-too-large',
  'body-too-dense': 'clipping-too-dense',
  'body-too-deep': 'clipping-too-deep',
};

/** What is past a limit in a text or in markdown; `firstLine` is the line of the file on which it begins. */
export function textFault(text: string, firstLine = 1): Fault | undefined {
  const [fault] = bodyLimitFaults(text);
  return (
    fault && {
      ...fault,
      code: codes[fault.code],
      line: fault.line + firstLine - 1,
      remedy: 'Import a smaller part of it: an article has the same limit.',
    }
  );
}

/** What is past a limit in HTML: a page, or the text of a post. */
export function htmlFault(html: string): Fault | undefined {
  const seen = html.replace(unseen, '');
  const { elements, depth } = measured(seen);
  const found = [
    [elements, maxElements, 'elements'] as const,
    [depth, maxDepth, 'elements within each other'] as const,
    [seen.length, maxCharacters, 'characters besides scripts and styles'] as const,
  ].find(([count, max]) => count > max);
  if (found === undefined) return undefined;
  const [count, max, what] = found;
  return {
    code: 'clipping-too-large',
    found: `It has ${count.toLocaleString('en')} ${what}; a clipping may have up to ${max.toLocaleString('en')}.`,
    remedy:
      'Copy the report out of it into a .txt file with the headline as its first line, and import that.',
  };
}

/** How many elements a browser makes of it at most, one for each tag and those that begin anew, and how deep they are. */
function measured(html: string) {
  const pieces = html.split(/(?=<)/);
  const open = openElements(pieces);
  const elements = pieces.reduce((sum, piece, index) => {
    const name = begins.exec(piece)?.groups?.name;
    if (name === undefined) return sum;
    return sum + 1 + (inline.test(name) ? 0 : (open[index]?.repeated ?? 0));
  }, 0);
  // In a drawing, which has its own rules and is not read, nothing is counted twice.
  const apart = openElements(html.replace(drawing, '').split(/(?=<)/));
  return { elements, depth: apart.reduce((max, { depth }) => Math.max(max, depth), 0) };
}
