/** Numbers that are written out in English: "two hundred and fifty", "three dozen". */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values = new Map<string, number>([
  ...small.map((word, number): [string, number] => [word, number]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** What a number before it is multiplied by; these alone, with "a" before them, are numbers too. */
export const multipliers = new Map<string, number>([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

const unit = [...values.keys()].toSorted((a, b) => b.length - a.length).join('|');
const times = 'dozen|score|hundred|thousand|lakh|million|crore|billion|trillion';

/** Source of a pattern for a number in words. */
export const wordsPattern = String.raw`\b(?:(?:an?|${unit})(?:(?:[\s-]+|(?<=hundred|thousand|million|billion)\s+and\s+)(?:${unit}|${times}))+|${unit})\b`;

/** In: what `wordsPattern` finds. */
export function numberOfWords(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const times = multipliers.get(word);
    if (times === undefined) part += values.get(word) ?? 0;
    else if (times < 1e3) part = Math.max(part, 1) * times;
    else [whole, part] = [whole + Math.max(part, 1) * times, 0];
  }
  return whole + part;
}
