/** What the head of an article's page says for Zotero. */
import { expect, test } from 'vitest';
import { printedName } from '#archive/byline.ts';
import { reportTags } from '#exports/citations/zotero-tags.ts';
import type { ArticleInput } from '../../../support/builders.ts';
import { citationsOf } from './a-citation.ts';

function tagsOf(fields: Partial<ArticleInput>): [name: string, content: string][] {
  const { original } = citationsOf(fields);
  const byline = (fields.byline ?? []).map(printedName);
  return reportTags(original, byline, 'In copyright.', ['Bridges']).map(({ name, content }) => [
    name,
    content,
  ]);
}

test('a report is a newspaper article with all that is known of it', () => {
  const byline = ['Ana Müller', 'Ben de la Cruz', 'Reuters staff', 'Endrra', 'Ada King Jr.'];
  expect(
    tagsOf({
      title: 'Bridge\nclosed',
      byline,
      dateline: 'Port Maren',
      language: 'sq',
      copy: { url: 'https://gazette.example/bridge' },
    }),
  ).toEqual([
    ['article:published_time', '2024-05-02'],
    ...byline.map((name) => ['article:author', name]),
    ['article:tag', 'Bridges'],
    ['DC.title', 'Bridge closed'],
    ['DC.creator', 'Müller, Ana'],
    ['DC.creator', 'de la Cruz, Ben'],
    ['DC.creator', 'Reuters staff,'],
    ['DC.creator', 'Endrra'],
    ['DC.creator', 'King, Ada Jr.'],
    ['DC.language', 'sq'],
    ['DC.rights', 'In copyright.'],
    ['z:itemType', 'newspaperArticle'],
    ['z:publicationTitle', 'The Gazette'],
    ['z:url', 'https://gazette.example/bridge'],
    ['z:extra', 'Recorded in The Harbour File: https://harbour-file.example/articles/bridge/'],
  ]);
});

test.for(['2024', '2024-05', '2024-05-02~', '202X', '2024-05-01/2024-05-03'])(
  '%s is not given as a time',
  (date) => {
    const tags = new Map(tagsOf({ date, dateNote: 'Why.' }));
    expect(tags.has('article:published_time')).toBe(false);
  },
);

test('no name that makes Zotero save something else', () => {
  const names = tagsOf({ byline: ['Ana Müller'] }).map(([name]) => name);
  expect(names.filter((name) => /^citation_|^DC\.(type|identifier|source)/i.test(name))).toEqual(
    [],
  );
});
