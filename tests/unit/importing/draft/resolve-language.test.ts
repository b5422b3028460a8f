import { expect, test } from 'vitest';
import { resolveLanguage } from '#importing/draft/resolve-language.ts';
import { candidates } from './candidates.ts';

test('a language that the clipping does not say is proposed by the words of the text, and asked', () => {
  const text =
    'Ura e portit u mbyll të mërkurën në mbrëmje, pasi një inspektor gjeti çarje në dy kabllo.';
  expect(resolveLanguage([], text)).toEqual({
    question: {
      field: 'language',
      found:
        'The clipping does not say which language it is in. Its words look like Albanian (sq).',
      choices: ['sq'],
    },
  });
});

test('the script of the text shows which declared language is wrong', () => {
  expect(resolveLanguage(candidates('en-us', 'ar'), 'نعم ولا').value).toBe('ar');
  expect(resolveLanguage(candidates('en-US'), 'نعم ولا').question?.found).toBe(
    'The clipping says "en-US" (place 1), but its text is in another script.',
  );
});

test('a language that is written in two scripts fits a text in either of them', () => {
  expect(resolveLanguage(candidates('sr'), 'Most je zatvoren').value).toBe('sr');
  expect(resolveLanguage(candidates('sr'), 'Мост је затворен').value).toBe('sr');
});

test('two languages of one script are a question, two regions of one language are not', () => {
  expect(resolveLanguage(candidates('en', 'sq'), 'yes and no').question?.choices).toEqual([
    'en',
    'sq',
  ]);
  expect(resolveLanguage(candidates('en-GB', 'en-US'), 'yes and no').value).toBe('en-GB');
});

test('what is no language tag is passed over', () => {
  expect(resolveLanguage(candidates('English', 'en_US', ''), 'yes').value).toBeUndefined();
});
