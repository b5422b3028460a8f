import { describe, expect, test } from 'vitest';
import { directionIn } from '#archive/text/direction.ts';
import {
  hasForeignLetters,
  isUnfit,
  isWrittenIn,
  lettersOf,
  scriptOf,
  scriptsOf,
} from '#archive/text/script.ts';

test.for([
  ['The bridge', 'Latn'],
  ['پل بسته است', 'Arab'],
  ['Мост закрыт', 'Cyrl'],
  ['הגשר נסגר', 'Hebr'],
  ['橋は閉鎖', 'Hani'],
  ['2022, 3 / 4', undefined],
] as const)('%s is in %s', ([text, script]) => {
  expect(scriptOf(lettersOf(text))).toBe(script);
});

test.for([
  ['en-GB', ['Latn']],
  ['fa', ['Arab']],
  ['ja', ['Hani', 'Hira', 'Kana']],
  ['sr', ['Cyrl', 'Latn']],
  ['sr-Latn', ['Latn']],
  ['fa-Latn', ['Latn']],
  ['zxx', []],
] as const)('%s is written in %s', ([language, scripts]) => {
  expect(scriptsOf(language)).toEqual(scripts);
});

describe('a text fits a language', () => {
  test.for([
    ['The bridge', 'en'],
    ['In روزنامهٔ شرق نو, 9 September', 'en'],
    ['پل بندر، Reuters', 'fa'],
    ['Most je zatvoren', 'sr'],
    ['Мост', 'sr'],
    ['2022', 'fa'],
  ] as const)('%s, in %s', ([text, language]) => {
    expect(isWrittenIn(lettersOf(text), language)).toBe(true);
    expect(isUnfit(text, language)).toBe(false);
  });
});

describe('a text does not fit a language', () => {
  test.for([
    ['The bridge', 'fa'],
    ['پل بسته است', 'en'],
    ['پل بسته است و Reuters', 'en'],
    ['Мост', 'en'],
    ['Most', 'sr-Cyrl'],
  ] as const)('%s, in %s', ([text, language]) => {
    expect(isUnfit(text, language)).toBe(true);
    expect(hasForeignLetters(text, language)).toBe(true);
  });
});

test('a language of several scripts runs as the text does', () => {
  expect(directionIn(lettersOf('پرد'), 'ku')).toBe('rtl');
  expect(directionIn(lettersOf('pir'), 'ku')).toBe('ltr');
});
