import { describe, expect, test } from 'vitest';
import { archiveFeed, eventFeed, topicFeed } from '#exports/feeds/articles.ts';
import { correctionsFeed } from '#exports/feeds/corrections.ts';
import { updatedOf } from '#exports/feeds/feed.ts';
import { readBody } from '#ingest/read-body.ts';
import {
  type ArticleInput,
  anArchive,
  anArticle,
  anEvent,
  aTopic,
} from '../../../support/builders.ts';
import { found, newsroom } from '../../queries/newsroom.ts';

const origin = 'https://tirana-file.example';
const feedOf = (...articles: ReturnType<typeof anArticle>[]) =>
  archiveFeed(anArchive({ articles }), 'rss');
const links = (feed: { readonly items: readonly { readonly link: string }[] }) =>
  feed.items.map(({ link }) => link);

describe('the feed of the whole archive', () => {
  test('has what came in last at the top, by `added`, else by the report’s own date', () => {
    const feed = feedOf(
      anArticle('early', { date: '2024-05-01' }),
      anArticle('old-but-new-here', { date: '1999', added: '2024-05-04' }),
      anArticle('late', { date: '2024-05-03' }),
    );
    expect(links(feed)).toEqual(
      ['old-but-new-here', 'late', 'early'].map((id) => `${origin}/articles/${id}/`),
    );
    expect(feed.items.map(({ date }) => date)).toEqual(['2024-05-04', '2024-05-03', '2024-05-01']);
  });

  test('holds the newest fifty', () => {
    const days = Array.from({ length: 60 }, (_, day) => `${2000 + day}-01-01`);
    const feed = feedOf(...days.map((date, at) => anArticle(`report-${at}`, { date })));
    expect(feed.items).toHaveLength(50);
    expect(feed.items.at(-1)?.date).toBe('2010-01-01');
  });

  test('has neither drafts nor withdrawn articles', () => {
    const withdrawn: Partial<ArticleInput> = {
      status: 'withdrawn',
      corrections: [{ date: '2024-05-03', kind: 'withdrawal', why: 'A slip.' }],
    };
    const feed = feedOf(
      anArticle('draft', { status: 'draft' }),
      anArticle('gone', withdrawn),
      anArticle('here'),
    );
    expect(links(feed)).toEqual([`${origin}/articles/here/`]);
  });

  test('carries no body, whatever the rights', () => {
    const told = JSON.stringify(archiveFeed(newsroom, 'json'));
    for (const { path, body } of newsroom.published) {
      if (body.digest === '') continue;
      const { markdown } = readBody(path);
      expect(told).not.toContain(markdown.trim().split('\n')[0]);
    }
  });

  test('says who reported it and whose reporting it is', () => {
    const [item] = feedOf(
      anArticle('copy', { publisher: 'Harbour Radio', origin: 'Coastal Wire', date: '2024-05' }),
    ).items;
    expect(item?.remark).toBe(
      'Reported by Harbour Radio, May 2024; the reporting is Coastal Wire’s.',
    );
    expect(item?.authors).toEqual(['Harbour Radio']);
  });
});

describe('an item’s day', () => {
  test.each([
    ['2024-05-02', '2024-05-02'],
    ['2024-05', '2024-05-01'],
    ['2024', '2024-01-01'],
    ['202X', '2020-01-01'],
    ['2024-23', '2024-09-01'],
    ['2024-05-02/2024-05-09', '2024-05-02'],
    ['../2014', '2014-12-31'],
  ])('of %s is %s', (date, day) => {
    expect(feedOf(anArticle('report', { date })).items[0]?.date).toBe(day);
  });

  test('moves on when the report is corrected; the day on which it came in stays', () => {
    const feed = feedOf(
      anArticle('report', {
        date: '2024-05-02',
        corrections: [
          { date: '2024-06', kind: 'correction', why: 'Two.' },
          { date: '2024-05-09', kind: 'correction', why: 'One.' },
        ],
      }),
    );
    expect(feed.items[0]).toMatchObject({ date: '2024-05-02', updated: '2024-06-01' });
    expect(updatedOf(feed)).toBe('2024-06-01');
  });
});

describe('ids', () => {
  test('outlive a rename', () => {
    const before = feedOf(anArticle('first'));
    const after = feedOf(anArticle('third', { formerly: ['second', 'first'] }));
    expect(after.items[0]?.id).toBe(before.items[0]?.id);
    expect(after.items[0]?.link).toBe(`${origin}/articles/third/`);
  });

  test('of corrections stay when others are added, whatever their place', () => {
    const one = { date: '2024-05-03', kind: 'correction', why: 'The first.' } as const;
    const sameDay = { ...one, why: 'The second of that day.' };
    const later = { ...one, date: '2024-05-09', why: 'A later one.' };
    const idsOf = (...corrections: ArticleInput['corrections'] & object) =>
      new Map(
        correctionsFeed(anArchive({ articles: [anArticle('report', { corrections })] })).items.map(
          ({ id, remark }) => [remark, id],
        ),
      );
    const before = idsOf(one, sameDay);
    const after = idsOf(later, one, sameDay);
    expect(after.size).toBe(3);
    expect(new Set(after.values()).size).toBe(3);
    for (const [remark, id] of before) expect(after.get(remark)).toBe(id);
  });
});

test('a topic and an event are followed by the reports about them', () => {
  const archive = anArchive({
    articles: [
      anArticle('bridge', { topics: ['harbour'], events: ['closed'] }),
      anArticle('ferry', { events: ['closed'] }),
      anArticle('lamp'),
    ],
    topics: [aTopic('harbour')],
    events: [anEvent('closed')],
  });
  expect(links(topicFeed(archive, found(archive.topicById, 'harbour')))).toEqual([
    `${origin}/articles/bridge/`,
  ]);
  expect(links(eventFeed(archive, found(archive.eventById, 'closed')))).toHaveLength(2);
});

describe('the corrections', () => {
  test('are those of published and withdrawn articles, newest first', () => {
    expect(correctionsFeed(newsroom).items.map(({ title }) => title)).toEqual([
      'Clarification: Harbour bridge closed after cracks are found',
      'Withdrawal: Thirty cables cracked',
    ]);
  });

  test('say what was and what is; of a withdrawn article only why', () => {
    const told = { date: '2024-05-03', was: 'Thirty.', now: 'Three.', why: 'A slip.' };
    const feed = correctionsFeed(
      anArchive({
        articles: [
          anArticle('mended', { corrections: [{ ...told, kind: 'correction' }] }),
          anArticle('withdrawn', {
            status: 'withdrawn',
            corrections: [{ ...told, kind: 'withdrawal' }],
          }),
        ],
      }),
    );
    expect(feed.items.map(({ remark }) => remark)).toEqual([
      'The Gazette, 3 May 2024. A slip. Was: Thirty. Now: Three.',
      'The Gazette, 3 May 2024. A slip.',
    ]);
  });
});
