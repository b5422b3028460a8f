import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated, languageMark, languageName, runsOf, textDirection } from '#site/language.ts';

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

describe('a text is marked', () => {
  test.for([
    ['the first language in whose letters it is', 'پل', ['en', 'fa'], { lang: 'fa', dir: 'rtl' }],
    ['its letters alone where it is in none', 'پل', ['en', 'sq'], { lang: 'und-Arab', dir: 'rtl' }],
    ['its letters, English or not', 'Reuters', ['fa'], { lang: 'und-Latn', dir: 'ltr' }],
    [
      'the first language where it has no letters',
      '2022',
      ['fa', 'en'],
      { lang: 'fa', dir: 'rtl' },
    ],
  ] as const)('with %s', ([, text, languages, mark]) => {
    expect(languageMark(text, ...languages)).toEqual(mark);
  });
});

test('a text is parted where letters of the other direction begin and end', () => {
  expect(runsOf('In روزنامهٔ شرق نو, 9 September', 'ltr')).toEqual([
    { text: 'In ', isOpposite: false },
    { text: 'روزنامهٔ شرق نو', isOpposite: true },
    { text: ', 9 September', isOpposite: false },
  ]);
  expect(runsOf('و Reuters News 2022', 'rtl')).toEqual([
    { text: 'و ', isOpposite: false },
    { text: 'Reuters News', isOpposite: true },
    { text: ' 2022', isOpposite: false },
  ]);
});

test('runs are the text again, and each stands in one direction', () => {
  const anyText = fc
    .array(fc.constantFrom('a', 'é', 'ب', 'ٔ', '\u200c', 'ש', ' ', ',', '1', '۱', '«', '\n', '😀'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, fc.constantFrom('ltr', 'rtl'), (text, dir) => {
      const runs = runsOf(text, dir);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      const [own, other] = dir === 'ltr' ? [/[aé]/, /[بש]/] : [/[بש]/, /[aé]/];
      for (const run of runs) expect(run.text).not.toMatch(run.isOpposite ? own : other);
    }),
  );
});

test('where no element can stand, characters set apart what runs the other way', () => {
  expect(isolated('In شرق, 9', 'ltr')).toBe('In \u2068شرق\u2069, 9');
});
