/** The head of a pasted text: its headline, and lines that are nothing but a byline, a date or an address. */
import { isWebAddress } from '#archive/fields.ts';
import { afterBy, readByline } from './byline.ts';
import type { Told } from './clipping.ts';
import { oneLine } from './plain-words.ts';
import { readWrittenDate } from './written-dates.ts';

export interface TextHead {
  readonly told: {
    readonly title: readonly Told[];
    readonly byline: readonly Told[];
    readonly date: readonly Told[];
  };
  readonly address: string | undefined;
  /** The lines below, without the white space around them. */
  readonly rest: readonly string[];
}

/** How many lines below the headline may belong to the head. */
const longestHead = 6;

export function readHead(text: readonly string[]): TextHead {
  const lines = text.map(trimmed);
  const first = lines.findIndex((line) => line !== '');
  const hasTitle = looksLikeTitle(lines[first] ?? '');
  const start = hasTitle ? first + 1 : first;
  const below = lines.flatMap((line, index) =>
    index >= start && line !== '' ? [{ index, parts: headLine(line) }] : [],
  );
  const textAt = below.findIndex(
    ({ parts }, place) => place >= longestHead || parts.some(({ kind }) => kind === 'text'),
  );
  const head = below.slice(0, textAt);
  const told = (wanted: HeadLine['kind']) =>
    head.flatMap(({ parts, index }) =>
      parts
        .filter(({ kind }) => kind === wanted)
        .map(({ value }): Told => ({ value, where: `line ${index + 1}` })),
    );
  return {
    told: {
      title: hasTitle ? [{ value: oneLine(lines[first] ?? ''), where: `line ${first + 1}` }] : [],
      byline: told('byline'),
      date: told('date'),
    },
    address: told('address')[0]?.value,
    rest: lines.slice(below[textAt]?.index ?? lines.length),
  };
}

/** A line of a head, or a part of one. */
export interface HeadLine {
  readonly kind: 'address' | 'byline' | 'date' | 'text';
  readonly value: string;
}

/** "By Ana Müller | 2 May 2024" has two parts; a line in which anything else stands is one text. */
export function headLine(line: string): HeadLine[] {
  const parts = line
    .split(/\s+[|•·]\s+/u)
    .filter((part) => part !== '')
    .map((value) => ({ kind: kindOf(value), value }));
  return parts.some(({ kind }) => kind === 'text') ? [{ kind: 'text', value: line }] : parts;
}

function kindOf(line: string): HeadLine['kind'] {
  if (isBylineLine(line)) return 'byline';
  if (readWrittenDate(line) !== undefined) return 'date';
  return isWebAddress(line) ? 'address' : 'text';
}

/** One line that is no sentence. */
function looksLikeTitle(line: string): boolean {
  const isSentence = /[.:;,،؛]["”»’)]?$/.test(line) && !/(?:\.\.\.|\b\p{Lu}\.)$/u.test(line);
  const isShort = line !== '' && line.length <= 200;
  return isShort && !isSentence && headLine(line).some(({ kind }) => kind === 'text');
}

/** "By Ana Müller", and not "By Monday the bridge was open". */
function isBylineLine(line: string): boolean {
  const credit = afterBy(line);
  if (credit === undefined || line.length > 80 || /[.!?:]$/.test(line)) return false;
  return readByline(credit, []).kind !== 'unclear';
}

/** Without the white space around it; joiners and no-break spaces within stay. */
function trimmed(line: string): string {
  return line.replace(/^[\s\u200e\u200f]+|\s+$/gu, '');
}
