import { expect, test } from 'vitest';
import { resolveTitle } from '#importing/draft/resolve-title.ts';
import { candidates } from './candidates.ts';

const h1 = (value: string) => ({ value, where: 'the headline (h1)' });
const jsonLd = (value: string) => ({ value, where: 'JSON-LD headline' });
const openGraph = (value: string) => ({ value, where: 'meta og:title' });
const page = (value: string) => ({ value, where: 'the title of the page' });

test('a headline on which two places agree is taken, and what another gives is remarked', () => {
  expect(resolveTitle([h1('Bridge closed'), openGraph('Shut!'), page('Bridge closed')])).toEqual({
    value: 'Bridge closed',
    hints: ['the clipping also gives "Shut!" (meta og:title).'],
  });
});

test.each([
  ['the page and its heading', [h1('The Gazette'), openGraph('Bridge closed')]],
  ['a heading and all the rest', [h1('News'), openGraph('Bridge closed'), page('Bridge closed')]],
  ['two and two', [jsonLd('A'), h1('B'), openGraph('A'), page('B')]],
  ['three', [jsonLd('A'), h1('B'), openGraph('C')]],
])('where %s differ the editor is asked', (_what, places) => {
  const { value, question } = resolveTitle(places);
  expect(value).toBeUndefined();
  expect(question?.choices).toEqual([...new Set(places.map((one) => one.value))]);
});

test('quotation marks, capitals and the name of the site make no other headline', () => {
  const places = [
    h1('“Bridge” closed'),
    openGraph('"Bridge" Closed'),
    page('"Bridge" closed – Gazette'),
  ];
  expect(resolveTitle(places)).toEqual({ value: '“Bridge” closed' });
});

test('one place is enough where no other gives a headline', () => {
  expect(resolveTitle([h1('Bridge closed')])).toEqual({ value: 'Bridge closed' });
});

test('a headline that was cut is taken whole from elsewhere', () => {
  const whole =
    'The harbour bridge of Port Maren was closed at dusk after an inspector found cracks in two cables of it';
  expect(resolveTitle(candidates(`${whole.slice(0, 60)}…`, whole)).value).toBe(whole);
});
