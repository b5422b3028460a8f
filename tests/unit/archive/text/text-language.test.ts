import { expect, test } from 'vitest';
import { bodyLanguage, languagesOf } from '#archive/text/text-language.ts';
import { anArchive, anArticle } from '../../../support/builders.ts';

test('what is left out is in the archive’s own language', () => {
  expect(languagesOf({ language: 'fa' }, 'en-GB')).toEqual({
    language: 'fa',
    textLanguage: 'en-GB',
  });
  const [article] = anArchive({ articles: [anArticle('a', { textLanguage: 'sq' })] }).articles;
  expect(article).toMatchObject({ language: 'en-GB', textLanguage: 'sq' });
});

test.for([
  ['restated', 'en'],
  ['none', 'en'],
  ['excerpt', 'fa'],
  ['full', 'fa'],
] as const)('a body that is %s is in %s', ([text, language]) => {
  const languages = { language: 'fa', textLanguage: 'en' };
  expect(bodyLanguage({ rights: { text } }, languages)).toBe(language);
});
