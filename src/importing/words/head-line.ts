/** What a line at the head of a report is: a byline, a date, an address, or text. */
import { isWebAddress } from '#archive/fields.ts';
import { afterBy, readByline } from './byline.ts';
import { readWrittenDate } from './written-dates.ts';

/** A line of a head, or a part of one. */
export interface HeadLine {
  readonly kind: 'address' | 'byline' | 'date' | 'text';
  readonly value: string;
}

/** "By Ana Müller | 2 May 2024" has two parts; a line with anything else in it is one text. */
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

/** "By Ana Müller", and not "By Monday the bridge was open". */
function isBylineLine(line: string): boolean {
  const credit = afterBy(line);
  if (credit === undefined || line.length > 100 || /[.!?:]$/.test(line)) return false;
  return readByline(credit, []).kind !== 'unclear';
}
