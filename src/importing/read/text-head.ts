/** The head of a pasted text: its headline and standfirst, and lines that are only a byline, a date or an address. */
import type { Candidate, Dropped } from '#importing/clipping.ts';
import { type HeadLine, headLine } from '#importing/words/head-line.ts';
import { endsAsSentence } from '#importing/words/sentence.ts';
import { type Headline, type PlacedLine, splitHeadline } from './text-headline.ts';

export interface TextHead {
  readonly candidates: {
    readonly title: readonly Candidate[];
    readonly summary: readonly Candidate[];
    readonly byline: readonly Candidate[];
    readonly date: readonly Candidate[];
  };
  readonly address: string | undefined;
  readonly dropped: readonly Dropped[];
  /** How many of the lines belong to it. */
  readonly length: number;
}

/** How many lines may belong to it. */
const maxLines = 8;

/** In: the lines of a text, without those of pictures. */
export function readHead(lines: readonly PlacedLine[]): TextHead {
  const kinds = lines.slice(0, maxLines).map(({ text }) => headLine(text));
  const isOther = (at: number) => kinds[at]?.some(({ kind }) => kind === 'text') ?? true;
  const first = kinds.findIndex((_kind, at) => isOther(at));
  const second = kinds.findIndex((_kind, at) => at > first && isOther(at));
  const title = lines[first];
  const headline: Headline =
    title && looksLikeTitle(title.text)
      ? splitHeadline(title, lines[second], lines[second + 1])
      : { title: [], summary: [], dropped: [] };
  const taken = [first, second].slice(0, headline.title.length + headline.summary.length);
  const end = kinds.findIndex((_kind, at) => isOther(at) && !taken.includes(at));
  const length = end === -1 ? kinds.length : end;
  const candidatesOf = (wanted: HeadLine['kind']) =>
    kinds
      .slice(0, length)
      .flatMap((parts, at) =>
        parts
          .filter(({ kind }) => kind === wanted)
          .map(({ value }): Candidate => ({ value, where: lines[at]?.where ?? '' })),
      );
  return {
    candidates: {
      title: headline.title,
      summary: headline.summary,
      byline: candidatesOf('byline'),
      date: candidatesOf('date'),
    },
    address: candidatesOf('address')[0]?.value,
    dropped: headline.dropped,
    length,
  };
}

/** One line that is no sentence: "What now?" and "The end of Ms K." may be headlines too. */
function looksLikeTitle(line: string): boolean {
  const isSentence = endsAsSentence(line) && !/(?:[!?…؟]|\.\.\.|\b\p{Lu}\.)$/u.test(line);
  return line !== '' && line.length <= 300 && !isSentence && !/^[-–—]\s/u.test(line);
}
