/** Names of a byline: one text, or the name and the part of it that is the family name. */
import { expect, test } from 'vitest';
import { splitAt } from '#archive/byline.ts';
import { anArchive, anArticle } from '../../support/builders.ts';
import { found } from '../queries/newsroom.ts';

test('both forms give the name as printed, and the second the family name', () => {
  const archive = anArchive({
    articles: [
      anArticle('bridge', {
        byline: ['Ana Müller', { name: 'Xi Jinping', family: 'Xi' }],
        editors: [{ name: 'Máire Ní Bhriain', family: 'Ní Bhriain' }],
      }),
    ],
  });
  const { byline, editors, familyNames } = found(archive.articleById, 'bridge');
  expect(byline).toEqual(['Ana Müller', 'Xi Jinping']);
  expect(editors).toEqual(['Máire Ní Bhriain']);
  expect([...familyNames]).toEqual([
    ['Xi Jinping', 'Xi'],
    ['Máire Ní Bhriain', 'Ní Bhriain'],
  ]);
});

test.for([
  ['Xi Jinping', 'Xi', { before: '', after: 'Jinping' }],
  ['Máire  Ní\nBhriain', 'Ní Bhriain', { before: 'Máire', after: '' }],
  ['King, Martin Luther', 'King', { before: '', after: 'Martin Luther' }],
  ['Ana Anais', 'Ana', { before: '', after: 'Anais' }],
  ['Ana Ana', 'Ana', { before: 'Ana', after: '' }],
  ['山田太郎', '山田', { before: '', after: '太郎' }],
] as const)('"%s" has the family name "%s"', ([name, family, parts]) => {
  expect(splitAt(name, family)).toEqual(parts);
});

test.for([
  ['Xi Jinping', 'Xin'],
  ['Xi Jinping', 'Jin'],
  ['Xi Jinping', ' '],
  ['Ana', 'Ana Müller'],
] as const)('"%s" has no family name "%s"', ([name, family]) => {
  expect(splitAt(name, family)).toBeNull();
});
