/** Reads the ends of a report's text: the dash left of a dateline, and the line that says who reported and edited it. */

import type { Paragraph, Root, RootContent } from 'mdast';
import { distinct } from '#archive/distinct.ts';
import type { Clipping, Dropped } from '#importing/clipping.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import { isSignOff, readSignOff, signOffAtEnd } from './sign-off.ts';

/** How many blocks from the end the line may be: the copy's own lines follow it. */
const maxBlocks = 6;

/** In: a clipping. Out: the same with the byline and editors of that line, and without the line in its text. */
export function readTextEnds(clipping: Clipping): Clipping {
  const { body, lines } = takeSignOffs(clipping.body);
  const opened = withoutDash(body);
  const read = lines.map(readSignOff);
  const parts = lines.filter((_line, index) => read[index]?.hasParts);
  return {
    ...clipping,
    candidates: {
      ...clipping.candidates,
      byline: [...clipping.candidates.byline, ...read.flatMap(({ byline }) => byline)],
    },
    editors: distinct(read.flatMap(({ editors }) => editors)),
    body: opened ?? body,
    dropped: [
      ...clipping.dropped,
      ...lines.map((text): Dropped => ({ text, why: 'credit line, now in byline and editors' })),
    ],
    notes: [
      ...clipping.notes,
      ...(opened
        ? ['The text begins with the dash that follows a dateline: the copy has lost the place.']
        : []),
      ...parts.map(
        (line) => `The byline lists all who reported or wrote; for the part of each see "${line}".`,
      ),
    ],
  };
}

function takeSignOffs(body: Root): { body: Root; lines: readonly string[] } {
  const from = body.children.length - maxBlocks;
  const lines: string[] = [];
  const children = body.children.flatMap((block, at): RootContent[] => {
    if (at < from || at === 0 || block.type !== 'paragraph') return [block];
    const text = textOfMarkdown(block);
    if (isSignOff(text)) {
      lines.push(text);
      return [];
    }
    const [rest, line] = withoutSignOff(block);
    if (line !== undefined) lines.push(line);
    return [rest];
  });
  return { body: { ...body, children }, lines };
}

function withoutSignOff(block: Paragraph): [Paragraph, string | undefined] {
  const last = block.children.at(-1);
  const found = last?.type === 'text' ? signOffAtEnd(last.value) : undefined;
  if (last?.type !== 'text' || !found) return [block, undefined];
  const rest = { ...last, value: last.value.slice(0, found.index).trimEnd() };
  return [{ ...block, children: [...block.children.slice(0, -1), rest] }, found.line];
}

/** "– Staff burned papers …", where the place was before the dash. */
function withoutDash(body: Root): Root | undefined {
  const [first, ...others] = body.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !/^\s*[-–—]\s/u.test(text.value)) {
    return undefined;
  }
  const rest = { ...text, value: text.value.replace(/^\s*[-–—]\s+/u, '') };
  return {
    ...body,
    children: [{ ...first, children: [rest, ...first.children.slice(1)] }, ...others],
  };
}
