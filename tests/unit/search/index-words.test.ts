import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning, gap, whole } from '#search/index-words.ts';
import { wordsIn } from '#search/words.ts';

const word = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('a', 'q', 'z', '0', 'é', 'ق', '東', '𝒳'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
    ),
    minLength: 1,
    maxLength: 6,
  })
  .map((text) => wordsIn(text)[0]?.folded ?? 'q');

test('a word of the index begins as its beginnings do, and with nothing else', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(whole(other).startsWith(beginning(one))).toBe(other.startsWith(one));
    }),
  );
});

test('no word of the index is the beginning of one that is asked for: Pagefind would answer with it', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(beginning(other).startsWith(whole(one))).toBe(false);
      expect(whole(other).startsWith(whole(one))).toBe(one === other);
      expect(beginning(other).startsWith(gap)).toBe(false);
    }),
  );
});

test('the index holds plain letters and digits alone, which nothing takes apart', () => {
  fc.assert(
    fc.property(word, (one) => {
      expect(whole(one)).toMatch(/^[a-z\d]+$/);
    }),
  );
});
