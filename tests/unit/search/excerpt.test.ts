import { expect, test } from 'vitest';
import { partsOf } from '#search/excerpt.ts';

const found = (text: string) => ({ text, found: true });
const around = (text: string) => ({ text, found: false });

test('a passage comes in parts, what was found apart', () => {
  expect(partsOf('at a camp by <mark>Durrës</mark>.')).toEqual([
    around('at a camp by '),
    found('Durrës'),
    around('.'),
  ]);
});

test('the signs and spaces about a word are not marked', () => {
  expect(partsOf('<mark>“MKO,” </mark>he said')).toEqual([
    around('“'),
    found('MKO'),
    around(',” '),
    around('he said'),
  ]);
});

test('what an article says of markup is text', () => {
  expect(partsOf('a &lt;b&gt; and <mark>&lt;mark&gt; </mark>')).toEqual([
    around('a <b> and '),
    around('<'),
    found('mark'),
    around('> '),
  ]);
});

test('dots stand where the passage is cut, and nothing of the sentence before', () => {
  expect(partsOf('…, some hours before…')).toEqual([around('… some hours before …')]);
  expect(partsOf('…<mark>“Iran </mark>denied')).toEqual([
    around('… '),
    around('“'),
    found('Iran'),
    around(' '),
    around('denied'),
  ]);
});
