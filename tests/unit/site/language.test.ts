import { expect, test } from 'vitest';
import { languageName, textDirection } from '#site/language.ts';

test.each(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'az-Arab', 'ar-EG', 'dv', 'yi'])(
  '%s is set from right to left',
  (tag) => {
    expect(textDirection(tag)).toBe('rtl');
  },
);

test.each(['en', 'sq', 'en-GB', 'az', 'ku', 'ru', 'zh', 'ar-Latn'])(
  '%s is set from left to right',
  (tag) => {
    expect(textDirection(tag)).toBe('ltr');
  },
);

test('languages have English names', () => {
  expect(['sq', 'fa', 'ar'].map(languageName)).toEqual(['Albanian', 'Persian', 'Arabic']);
});
