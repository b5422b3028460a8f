/** From the lines of a plain text to its blocks: paragraphs, and lists by their marks. */
import type { List, Paragraph, RootContent } from 'mdast';

/** Blank lines part paragraphs; where there are none, each line is one. */
export function blocksOfText(lines: readonly string[]): RootContent[] {
  const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
  if (!/\n\n/.test(text)) return runsOf(text.split('\n')).flatMap(blocksOf);
  return text.split(/\n{2,}/).flatMap((part) => blocksOf(part.split('\n')));
}

const bullet = /^[-–—•*]\s+/;
const number = /^(\d{1,2})[.)]\s+/;
const isMarked = (line: string) => bullet.test(line) || number.test(line);

/** Lines of a list that follow each other are one run, any other line is one of its own. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.every(isMarked) && isMarked(line)) last.push(line);
    else if (line !== '') runs.push([line]);
  }
  return runs;
}

/** A paragraph, a list, or a paragraph that leads to a list. */
function blocksOf(lines: readonly string[]): RootContent[] {
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
