import { expect, test } from 'vitest';
import { publisherPages, publishersPage } from '#queries/publishers-pages.ts';
import { anArchive, anArticle, anEvent } from '../../support/builders.ts';
import { newsroom } from './newsroom.ts';

test('outlets are in alphabetical order, with how much of what they published is their own', () => {
  const { publishers } = publishersPage(newsroom);
  expect(publishers.map(({ text, count, own }) => [text, count, own])).toEqual([
    ['Coastal Wire', 1, 0],
    ['Estuary Pilots', 1, 1],
    ['Gazeta e Bregut', 1, 0],
    ['Harbour Radio', 2, 2],
    ['Port Maren Almanac', 1, 1],
    ['The Maren Gazette', 3, 3],
    ['صحيفة الميناء', 1, 0],
  ]);
});

test('a name of another script gives an address that is encoded once', () => {
  const arabic = publishersPage(newsroom).publishers.at(-1);
  expect(arabic?.href).toBe(`/publishers/${encodeURIComponent('صحيفة-الميناء')}/`);
  expect(publisherPages(newsroom).map(({ slug }) => slug)).toContain('صحيفة-الميناء');
});

const pageOf = (slug: string) => publisherPages(newsroom).find((page) => page.slug === slug)?.page;

test('what an outlet published stands under whose reporting it was', () => {
  const origins = pageOf('gazeta-e-bregut')?.origins.map(({ origin, own, articles }) => [
    origin,
    own,
    articles.map(({ title }) => title),
  ]);
  expect(origins).toEqual([['The Maren Gazette', false, ['Ura e portit mbyllet pas krisjeve']]]);
});

test('a withdrawn article counts for no outlet', () => {
  expect(pageOf('the-maren-gazette')).toMatchObject({ count: 3, own: 3 });
});

test('statements are counted by whose reporting they are', () => {
  expect(pageOf('coastal-wire')?.voices).toMatchObject([
    { origin: 'The Maren Gazette', own: false, statements: 2, reports: 1 },
  ]);
  expect(pageOf('harbour-radio')?.voices).toMatchObject([
    { origin: 'Harbour Radio', own: true, statements: 10, reports: 2 },
  ]);
});

test('an outlet’s own report tells how many of its statements are another’s', () => {
  const archive = anArchive({
    articles: [
      anArticle('gazette', {
        statements: [
          { claim: 'closed/blame', says: 'They knew.' },
          { claim: 'closed/blame', says: 'It is said.', origin: 'Coastal Wire' },
        ],
      }),
    ],
    events: [anEvent('closed', { claims: { blame: { text: 'They knew' } } })],
  });
  expect(publishersPage(archive).publishers).toMatchObject([
    { count: 1, own: 1, statements: 2, relayed: 1 },
  ]);
});
