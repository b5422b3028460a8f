import { expect, test } from 'vitest';
import { passageOf, piecesOf } from '#search/passage.ts';
import { queryParts } from '#search/query-parts.ts';

/** What was found, within brackets. */
const shown = (pieces: ReturnType<typeof piecesOf>) =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
const marked = (text: string, typed: string) => shown(piecesOf(text, queryParts(typed)));

test.for([
  ['at a camp by Durrës.', 'durres', 'at a camp by [Durrës].'],
  ['“MKO,” he said', 'mko', '“[MKO],” he said'],
  ['Iranian and Iran’s, not Tirana', 'iran', '[Iranian] and [Iran]’s, not Tirana'],
  ['Mujahideen-e-Khalq, or e Khalq', 'mujahideen-e-khalq', '[Mujahideen]-[e]-[Khalq], or e Khalq'],
  [
    'the prime time of a prime minister',
    '"prime minister"',
    'the prime time of a [prime] [minister]',
  ],
  ['some of the office', 'the of', 'some [of] [the] office'],
  ['a <b> and &lt;', 'b', 'a <[b]> and &lt;'],
  ['nothing here', 'iran', 'nothing here'],
])('in "%s", what "%s" finds is marked', ([text = '', typed = '', pieces]) => {
  expect(marked(text, typed)).toBe(pieces);
});

const long = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');

test('of several texts the one that holds most of what was asked for is shown', () => {
  const parts = queryParts('iran tirana');
  expect(shown(passageOf(['Iran.', 'Iran and Tirana.', 'Tirana.'], parts))).toBe(
    '[Iran] and [Tirana].',
  );
});

test('a long text is cut to what surrounds what was found, and dots say so', () => {
  const passage = shown(passageOf([long], queryParts('w60')));
  expect(passage).toMatch(/^… w52 w53 .* \[w60\] .* w91 …$/);
});

test('a page that was found without a word shows how it begins', () => {
  expect(shown(passageOf([long], []))).toMatch(/^w0 .* w39 …$/);
  expect(passageOf([], [])).toEqual([]);
});
