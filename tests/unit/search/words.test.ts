import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '#search/words.ts';

const folded = (text: string) => wordsIn(text).map((word) => word.folded);

test.for([
  ['Durrës', ['durres']],
  ['DURRE\u0308S', ['durres']],
  ['Đoković, Łódź, Ørsted', ['dokovic', 'lodz', 'orsted']],
  ['Straße', ['strasse']],
  ['Æsir œuvre', ['aesir', 'oeuvre']],
  ['İstanbul ISSIZ ıssız', ['istanbul', 'issiz', 'issiz']],
  ['Nguyễn Văn An', ['nguyen', 'van', 'an']],
  ['Ёлка', ['елка']],
  ['Αθήνας', ['αθηνασ']],
  ['العبّارة إندرا', ['العبارة', 'اندرا']],
  ['شَلُوم', ['شلوم']],
  ['שָׁלוֹם', ['שלום']],
  ['می‌شود', ['میشود']],
  ['يوم ك', ['یوم', 'ک']],
  ['किताब कतब', ['किताब', 'कतब']],
  ['서울', ['서울']],
  ['東京都', ['東', '京', '都']],
  ['Albania’s e-mail', ['albania', 's', 'e', 'mail']],
  ['7–8 and 3.5 of 12,400', ['7', '8', 'and', '3', '5', 'of', '12', '400']],
  ['ﬁnal Ⅷ', ['final', 'viii']],
  ['\u0301 – ?!', []],
] as const)('the words of "%s" are compared as %j', ([text, words]) => {
  expect(folded(text)).toEqual(words);
});

test('each word comes with its place', () => {
  const text = 'at “Durrës”, 7–8';
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'at',
    'Durrës',
    '7',
    '8',
  ]);
});

test('of any text, words are in order, have letters, and are found again by what they are compared as', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end, folded: word } of wordsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(folded(word).join('')).toBe(word);
        last = end;
      }
    }),
  );
});
