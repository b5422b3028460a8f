import { describe, expect, test } from 'vitest';
import { characterFaults } from '#ingest/front-matter/characters.ts';

const codesIn = (text: string) => characterFaults(text, true).map(({ found }) => found);

describe('are fine', () => {
  test.each([
    ['a joiner that Persian needs', 'می\u200cخواهم'],
    ['marks of direction', '\u200eabc\u200f \u061c'],
    ['an emoji of several', '👩\u200d🚒'],
    ['tabs and line ends', 'a\tb\nc'],
    ['a soft hyphen, a narrow space', 'a\u00adb\u202fc'],
    ['references of other characters', '&#x27; &#8217; &amp; &#0; &#xD800; &#99999999;'],
  ])('%s', (_what, text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe('are told', () => {
  test.each([
    ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
    ...['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\uffff', '\u{e0041}'],
    ...['&#x202E;', '&#8238', '&#X202e;', '&#7;'],
  ])('%j', (character) => {
    expect(codesIn(`a${character}b`)).toHaveLength(1);
  });
});

test('their places are counted from the beginning of the text', () => {
  expect(characterFaults('ab\nc\u202ed', false)).toMatchObject([{ line: 2, column: 2 }]);
});

test('references are characters in a body and text in front matter', () => {
  expect(characterFaults('&#x202E;', false)).toEqual([]);
});
