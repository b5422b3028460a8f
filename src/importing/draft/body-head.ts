/** Takes headline, byline and date off the head of a body, where they are in the draft's fields already. */
import type { Root, RootContent } from 'mdast';
import type { Dropped } from '#importing/clipping.ts';
import { afterBy, readByline } from '#importing/words/byline.ts';
import { headLine } from '#importing/words/head-line.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import { readWrittenDate } from '#importing/words/written-dates.ts';

export interface Head {
  readonly title: string;
  readonly date: string | undefined;
  readonly byline: readonly string[];
}

export const inItsField = 'already in its field';

/** How many blocks the head may have. */
const maxBlocks = 4;

export function withoutHead(body: Root, head: Head): { body: Root; taken: readonly Dropped[] } {
  const repeats = body.children.filter(
    (block, index) => index < maxBlocks && isRepeated(block, textOfMarkdown(block), head),
  );
  if (repeats.length === body.children.length) return { body, taken: [] };
  return {
    body: { ...body, children: body.children.filter((block) => !repeats.includes(block)) },
    taken: repeats.map((block) => ({ text: textOfMarkdown(block), why: inItsField })),
  };
}

function isRepeated({ type }: RootContent, text: string, head: Head): boolean {
  if (type !== 'heading' && type !== 'paragraph') return false;
  return text === head.title || headLine(text).every(({ value }) => isInField(value, head));
}

function isInField(text: string, { date, byline }: Head): boolean {
  if (date !== undefined && readWrittenDate(text) === date) return true;
  const credit = readByline(text, []);
  const isMarked = afterBy(text) !== undefined || byline.join() === text;
  return (
    isMarked && credit.kind === 'persons' && credit.names.every((name) => byline.includes(name))
  );
}
