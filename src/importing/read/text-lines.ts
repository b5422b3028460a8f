/** Sorts the lines of a pasted text below its head: subheadings, headlines of other stories, paragraphs. */
import type { RootContent } from 'mdast';
import type { Dropped } from '#importing/clipping.ts';
import { isRelatedTitle } from '#importing/words/boilerplate-phrases.ts';
import { oneLine } from '#importing/words/plain-words.ts';
import { mayStartComments } from '#importing/words/readers-comments.ts';
import { isParagraph } from '#importing/words/sentence.ts';
import { isShortLine, isStoryTitle } from './short-lines.ts';
import { isSignOff } from './sign-off.ts';
import { blocksOf } from './text-blocks.ts';
import type { Paragraph } from './text-paragraphs.ts';

export interface SortedLines {
  readonly blocks: readonly RootContent[];
  readonly dropped: readonly Dropped[];
  readonly notes: readonly string[];
}

export function sortLines(paragraphs: readonly Paragraph[]): SortedLines {
  const texts = paragraphs.map((lines) => lines.join(' '));
  const end = texts.findLastIndex(isText) + 1;
  const related = texts.findIndex((text, at) => at >= end && isRelatedTitle(text));
  const isDropped = (at: number) => {
    const text = texts[at] ?? '';
    const isShort = paragraphs[at]?.length === 1 && isShortLine(text) && !isRelatedTitle(text);
    return isShort && at > 0 && ((related !== -1 && at > related) || isStoryTitle(text, at >= end));
  };
  const kept = paragraphs.flatMap((lines, at) =>
    isDropped(at) ? [] : [{ lines, text: texts[at] ?? '' }],
  );
  const headings = new Set(
    kept.flatMap(({ lines, text }, at) => {
      const isOwnLine = lines.length === 1 && isShortLine(text) && !isRelatedTitle(text);
      const isBetween = isText(kept[at - 1]?.text ?? '') && isText(kept[at + 1]?.text ?? '');
      return isOwnLine && isBetween && !isSignOff(text) ? [text] : [];
    }),
  );
  return {
    blocks: kept.flatMap(({ lines, text }) =>
      headings.has(text) ? [heading(text)] : blocksOf(lines),
    ),
    dropped: texts.flatMap((text, at) =>
      isDropped(at) ? [{ text: oneLine(text), why: 'probably the headline of another story' }] : [],
    ),
    notes: [...headings].filter((text) => !mayStartComments(text)).map(noteOn),
  };
}

function isText(text: string): boolean {
  return isParagraph(text) && !isRelatedTitle(text);
}

function heading(value: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value }] };
}

function noteOn(text: string): string {
  return `"${text}" is on a line of its own, and became a subheading of the draft. If it is the headline of another story, take it out.`;
}
