/** Distinguishes the headline of a pasted text from its standfirst, where both are above it. */
import type { Candidate, Dropped } from '#importing/clipping.ts';
import { oneLine } from '#importing/words/plain-words.ts';
import { endsAsSentence } from '#importing/words/sentence.ts';

/** A line of a text, and its place in the clipping. */
export interface PlacedLine {
  readonly text: string;
  readonly where: string;
}

export interface Headline {
  /** More than one where the editor has to decide. */
  readonly title: readonly Candidate[];
  readonly summary: readonly Candidate[];
  readonly dropped: readonly Dropped[];
}

/** A standfirst is a sentence: shorter lines are subheadings. */
const minStandfirst = 60;
/** How many times as long as its headline a standfirst is, where there is no doubt. */
const minRatio = 1.4;
const maxTitle = 140;

/** In: the first line that looks like a headline, the next line of text, and the line after it. */
export function splitHeadline(
  first: PlacedLine,
  second: PlacedLine | undefined,
  text: PlacedLine | undefined,
): Headline {
  const one = candidateOf(first);
  if (!second || !text || !isPair(first.text, second.text)) {
    return { title: [one], summary: [], dropped: [] };
  }
  const two = candidateOf(second);
  const [short, long] = one.value.length <= two.value.length ? [one, two] : [two, one];
  const isClear =
    long.value.length >= minRatio * short.value.length && short.value.length < maxTitle;
  return isClear
    ? { title: [short], summary: [long], dropped: [{ text: long.value, why: 'standfirst' }] }
    : {
        title: [one, two],
        summary: [],
        dropped: [one, two].map(({ value }) => ({ text: value, why: 'headline or standfirst' })),
      };
}

/** Two lines above the text, neither of them with a full stop, one of them a sentence. */
function isPair(first: string, second: string): boolean {
  const lengths = [first.length, second.length].toSorted((a, b) => a - b);
  const [short = 0, long = 0] = lengths;
  const isPlain = !endsAsSentence(second) && second.length <= 400 && !/^[-–—•*]/u.test(second);
  return isPlain && long >= minStandfirst && short >= 15;
}

function candidateOf({ text, where }: PlacedLine): Candidate {
  return { value: oneLine(text), where };
}
