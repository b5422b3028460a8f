/** From a paragraph of a plain text to its blocks: a paragraph, and a list by its marks. */
import type { List, Paragraph, RootContent } from 'mdast';
import { isMarked } from './text-paragraphs.ts';

const bullet = /^[-–—•*]\s+/;
const number = /^(\d{1,2})[.)]\s+/;

/** A paragraph, a list, or a paragraph that leads to a list. */
export function blocksOf(lines: readonly string[]): RootContent[] {
  const start = lines.findIndex(isMarked);
  const list = start === -1 ? undefined : listOf(lines.slice(start));
  if (!list) return lines.length === 0 ? [] : [paragraph(lines.join(' '))];
  return start === 0 ? [list] : [paragraph(lines.slice(0, start).join(' ')), list];
}

/** One line with a dash is a line of talk, and numbers that do not follow each other count something else. */
function listOf(lines: readonly string[]): List | undefined {
  if (lines.length < 2) return undefined;
  const numbers = lines.flatMap((line) => number.exec(line)?.[1] ?? []).map(Number);
  const first = numbers[0] ?? 1;
  const isNumbered =
    numbers.length === lines.length && numbers.every((one, index) => one === first + index);
  if (!isNumbered && !lines.every((line) => bullet.test(line))) return undefined;
  return {
    type: 'list',
    ordered: isNumbered,
    ...(isNumbered && { start: first }),
    spread: false,
    children: lines.map((line) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(line.replace(isNumbered ? number : bullet, ''))],
    })),
  };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
