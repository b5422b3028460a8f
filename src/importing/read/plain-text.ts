/** Reads a report that was pasted as plain text. */

import { dropBoilerplate } from '#importing/body/boilerplate.ts';
import { takeShortcodes } from '#importing/body/shortcodes.ts';
import {
  type Clipping,
  type Dropped,
  fail,
  type Medium,
  noCandidates,
  type Read,
} from '#importing/clipping.ts';
import { boilerplateReason, isRelatedTitle } from '#importing/words/boilerplate-phrases.ts';
import { oneLine } from '#importing/words/plain-words.ts';
import { isParagraph } from '#importing/words/sentence.ts';
import { captionOfLine } from './caption-line.ts';
import { textFault } from './clipping-limits.ts';
import { isSignOff } from './sign-off.ts';
import { readHead } from './text-head.ts';
import type { PlacedLine } from './text-headline.ts';
import { sortLines } from './text-lines.ts';
import { isMarked, type Paragraph, paragraphsOf } from './text-paragraphs.ts';

export function readPlainText(text: string): Read<Clipping> {
  const fault = textFault(text);
  if (fault) return { ok: false, fault };
  const shortcodes = takeShortcodes(text);
  const lines = shortcodes.text.split('\n').map(trimmed);
  const pictures = takeLines(linesApart(paragraphsOf(lines)));
  const head = readHead(pictures.kept.map((paragraph) => placed(paragraph, lines)));
  const sorted = sortLines(pictures.kept.slice(head.length));
  const clean = dropBoilerplate({ type: 'root', children: [...sorted.blocks] });
  if (clean.body.children.length === 0) {
    return fail(
      'clipping-without-text',
      'There is no text below the headline.',
      'Import the whole report: its headline as the first line, then its text.',
    );
  }
  return {
    ok: true,
    value: {
      candidates: { ...noCandidates, ...head.candidates },
      copy: head.address ? { url: head.address } : {},
      body: clean.body,
      media: [...pictures.media, ...shortcodes.media],
      dropped: [
        ...head.dropped,
        ...shortcodes.dropped,
        ...pictures.dropped,
        ...sorted.dropped,
        ...clean.dropped,
      ],
      notes: [...shortcodes.notes, ...sorted.notes, ...clean.notes],
    },
  };
}

/** Without the white space around it; joiners and no-break spaces within stay. */
function trimmed(line: string): string {
  return line.replace(/^[\s\u200e\u200f]+|\s+$/gu, '');
}

/** With its line in the clipping, for a paragraph of several lines the first of them. */
function placed(paragraph: Paragraph, lines: readonly string[]): PlacedLine {
  const text = paragraph.join(' ');
  const isIts = (line: string) => text === line || (line !== '' && text.startsWith(`${line} `));
  const at = lines.includes(text) ? lines.indexOf(text) : lines.findIndex(isIts);
  return { text, where: `line ${at + 1}` };
}

/** Separates lines that each have their own meaning: those above the text, and those within it that are no text. */
function linesApart(paragraphs: readonly Paragraph[]): Paragraph[] {
  const textAt = paragraphs.findIndex((lines) => lines.some(isText));
  return paragraphs.flatMap((lines, at) => {
    const isList = lines.length > 1 && lines.every(isMarked);
    if (isList) return [lines];
    return at <= textAt ? lines.map((line) => [line]) : parted(lines);
  });
}

function isText(line: string): boolean {
  return isParagraph(line) && captionOfLine(line, true) === undefined;
}

function parted(lines: Paragraph): string[][] {
  const parts: string[][] = [];
  let wasApart = true;
  for (const line of lines) {
    const last = parts.at(-1);
    const isOwn = isApart(line);
    if (last && !isOwn && !wasApart) last.push(line);
    else parts.push([line]);
    wasApart = isOwn;
  }
  return parts;
}

function isApart(line: string): boolean {
  return (
    boilerplateReason(line) !== undefined ||
    captionOfLine(line, false) !== undefined ||
    isSignOff(line)
  );
}

interface TakenLines {
  readonly kept: readonly Paragraph[];
  readonly dropped: readonly Dropped[];
  readonly media: readonly Medium[];
}

/** Takes out boilerplate, and the captions of pictures, which a pasted text has lost. */
function takeLines(paragraphs: readonly Paragraph[]): TakenLines {
  const textAt = paragraphs.findIndex((lines) => lines.some(isText));
  const taken = paragraphs.map((lines, at) => {
    const text = oneLine(lines.join(' '));
    const isList = lines.length > 1 && lines.every(isMarked);
    const why = isList || isRelatedTitle(text) ? undefined : boilerplateReason(text);
    const medium = why || isList || isSignOff(text) ? undefined : captionOfLine(text, at < textAt);
    return { lines, text, why: why ?? (medium && 'caption of a picture, now in media'), medium };
  });
  return {
    kept: taken.flatMap(({ lines, why }) => (why === undefined ? [lines] : [])),
    dropped: taken.flatMap(({ text, why }) => (why === undefined ? [] : [{ text, why }])),
    media: taken.flatMap(({ medium }) => medium ?? []),
  };
}
