import { describe, expect, test } from 'vitest';
import { articlePage } from '#queries/article-page.ts';
import { anArchive, anArticle } from '../../support/builders.ts';
import { found, newsroom } from './newsroom.ts';

const pageOf = (id: string) => articlePage(newsroom, found(newsroom.articleById, id));

test('an article stands between those before and after it in time', () => {
  const { previous, next } = pageOf('wire-bridge');
  expect([previous?.title, next?.title]).toEqual([
    'One cable, says the authority',
    'Ura e portit mbyllet pas krisjeve',
  ]);
});

test('the first has none before it, and the last none after', () => {
  expect(pageOf('almanac-bridge').previous).toBeNull();
  expect(pageOf('radio-inquiry').next).toBeNull();
});

test('a translation is marked with its language and names its origin', () => {
  const { article, body, basedOn } = pageOf('mina-ferry');
  expect(article).toMatchObject({
    language: { lang: 'ar', dir: 'rtl' },
    languageName: 'Arabic',
    whose: 'The Maren Gazette’s',
  });
  expect(body?.language).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(basedOn?.href).toBe('/articles/gazette-ferry/');
});

test('a report of an outlet’s own names no other origin', () => {
  expect(pageOf('gazette-bridge').article.whose).toBeNull();
});

test('its events are in the order in which they happened, with the other reports of each', () => {
  const { events } = pageOf('radio-bridge');
  expect(events.map(({ event, others }) => [event.href, others.length])).toEqual([
    ['/events/bridge-closed/', 3],
    ['/events/ferry-fire/', 2],
  ]);
});

test('claims stand under their status, each with its address', () => {
  const groups = pageOf('radio-bridge').claims.map(({ status, items }) => [
    status,
    items.map(({ href }) => href.split('#')[1]),
  ]);
  expect(Object.fromEntries(groups)).toEqual({
    disputed: ['cables'],
    conflicting: ['tower'],
    'party-claim': ['overdue'],
    reported: ['traffic', 'flames', 'hurt'],
    corroborated: ['time'],
    unreported: ['reopening'],
  });
});

describe('a withdrawn article', () => {
  const page = pageOf('gazette-thirty-cables');

  test('says that it was withdrawn, when and why', () => {
    expect(page.withdrawal).toEqual({
      date: { text: '2 May 2024', machine: '2024-05-02' },
      why: 'The number was a slip of the pen and the rest rested on it.',
    });
  });

  test('shows none of what it said', () => {
    expect([page.body, page.claims, page.relation, page.sources]).toEqual([null, [], [], []]);
    const archive = anArchive({
      articles: [
        anArticle('taken-back', {
          summary: 'It was shut.',
          media: [{ kind: 'photograph', shows: 'The bridge' }],
          status: 'withdrawn',
          corrections: [
            { date: '2024-05-03', kind: 'correction', was: 'Two.', now: 'One.', why: 'Wrong.' },
            { date: '2024-05-04', kind: 'withdrawal', why: 'Retracted.' },
          ],
        }),
      ],
    });
    const { article } = articlePage(archive, found(archive.articleById, 'taken-back'));
    expect([article.summary, article.media, article.treatment]).toEqual([null, [], 'withdrawn']);
    expect(article.corrections.map(({ was, now }) => was ?? now)).toEqual([null, null]);
    expect(article.hasPublisherPage).toBe(false);
  });

  test('stands between no others', () => {
    expect([page.previous, page.next]).toEqual([null, null]);
  });
});

test('an article of which the archive holds no text has no body', () => {
  expect(pageOf('almanac-bridge').body).toBeNull();
});

test('an approximate date is shown with its note, and without a machine form', () => {
  expect(pageOf('radio-inquiry').article).toMatchObject({
    date: { text: 'about 10 June 2024', machine: null },
    dateNote: expect.stringContaining('no date'),
  });
});

test('a bare article has a page', () => {
  const archive = anArchive({ articles: [anArticle('bare')] });
  const page = articlePage(archive, found(archive.articleById, 'bare'));
  expect(page).toMatchObject({ body: null, claims: [], sources: [], events: [], topics: [] });
});

test('props are plain data, so that their digest is the page’s key', () => {
  for (const article of newsroom.articles) {
    const page = articlePage(newsroom, article);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  }
});

test('corrections and clarifications stand above the text; updates in the record alone', () => {
  const archive = anArchive({
    articles: [
      anArticle('bridge', {
        corrections: [
          { date: '2024-05-03', kind: 'update', why: 'More is known.' },
          { date: '2024-05-04', kind: 'correction', was: 'Two.', now: 'One.', why: 'Wrong.' },
          { date: '2024-05-05', kind: 'clarification', why: 'Unclear.' },
        ],
      }),
    ],
  });
  const { notes, article } = articlePage(archive, found(archive.articleById, 'bridge'));
  expect(notes.map(({ done, place }) => [done, place])).toEqual([
    ['Corrected', 2],
    ['Clarified', 3],
  ]);
  expect(article.corrections.map(({ name, href }) => [name, href])).toEqual([
    ['Update', '/corrections/#page-bridge-1'],
    ['Correction', '/corrections/#page-bridge-2'],
    ['Clarification', '/corrections/#page-bridge-3'],
  ]);
});

test('an article tells its version and leads to the earlier ones', () => {
  expect(pageOf('gazette-bridge').article).toMatchObject({
    version: 2,
    versions: [{ href: '/articles/gazette-bridge/v/1/', text: '1' }],
  });
});
