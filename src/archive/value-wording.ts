/** Values of claims in English words: "about 3,000 people", "up to 200 metres", "15 July 2022". */
import type { ClaimValue, NumberValue } from './claim-value.ts';
import { wordDate } from './date-wording.ts';

const numerals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** In: a value and the claim's unit, if it has one. Out: words no more precise than the value. */
export function wordValue(value: ClaimValue, unit?: string): string {
  if (value.kind === 'text') return value.typed;
  if (value.kind === 'date') return wordDate(value.date);
  return unit ? `${wordNumber(value)} ${unit}` : wordNumber(value);
}

function wordNumber({ form, numbers }: NumberValue): string {
  const [first = '', last = ''] = numbers.map((number) => numerals.format(number));
  switch (form) {
    case 'exact':
      return first;
    case 'about':
      return `about ${first}`;
    case 'up to':
      return `up to ${first}`;
    case 'from':
      return `${first} or more`;
    case 'range':
      return `${first}–${last}`;
  }
}
