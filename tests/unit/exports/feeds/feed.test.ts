import { describe, expect, test } from 'vitest';
import { archiveFeed, eventFeed, topicFeed } from '#exports/feeds/articles.ts';
import { correctionsFeed } from '#exports/feeds/corrections.ts';
import { updatedOf } from '#exports/feeds/feed.ts';
import { readBody } from '#ingest/read-body.ts';
import { site } from '#site/config.ts';
import {
  type ArticleInput,
  anArchive,
  anArticle,
  anEvent,
  aTopic,
} from '../../../support/builders.ts';
import { found, newsroom } from '../../queries/newsroom.ts';

const origin = 'https://harbour-file.example';
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
    const written = JSON.stringify(archiveFeed(newsroom, 'json'));
    for (const { path, body } of newsroom.published) {
      if (body.digest === '') continue;
      const { markdown } = readBody(path);
      expect(written).not.toContain(markdown.trim().split('\n')[0]);
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
    const change = { date: '2024-05-03', was: 'Thirty.', now: 'Three.', why: 'A slip.' };
    const feed = correctionsFeed(
      anArchive({
        articles: [
          anArticle('corrected', { corrections: [{ ...change, kind: 'correction' }] }),
          anArticle('withdrawn', {
            status: 'withdrawn',
            corrections: [{ ...change, kind: 'withdrawal' }],
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

describe('what a feed says', () => {
  const archive = anArchive({
    articles: [
      anArticle('third', {
        title: 'Bridge closed',
        publisher: 'Harbour Radio',
        origin: 'Coastal Wire',
        language: 'fr',
        summary: 'The bridge is closed.',
        byline: ['Ana Müller', 'Ben Cruz'],
        rights: { text: 'full', holder: 'The Gazette', licence: 'CC BY 4.0' },
        added: '2024-05-04',
        formerly: ['second', 'first'],
        topics: ['harbour', 'nowhere'],
        events: ['closed'],
        corrections: [
          { date: '2024-05-06', kind: 'correction', why: 'A slip.' },
          { date: '2024-05-06', kind: 'clarification', why: 'Unclear.' },
        ],
      }),
      anArticle('another', {
        corrections: [
          { date: '2024-05-06', kind: 'update', why: 'More is known.' },
          { date: '2024-05-07', kind: 'update', why: 'Still more.' },
        ],
      }),
    ],
    topics: [aTopic('harbour', { name: 'Harbour' })],
    events: [anEvent('closed', { title: 'The bridge closes' })],
  });

  test('of a report is all of this', () => {
    expect(archiveFeed(archive, 'rss').items[0]).toEqual({
      id: `${origin}/articles/first/`,
      isPermalink: true,
      link: `${origin}/articles/third/`,
      title: 'Bridge closed',
      language: 'fr',
      textLanguage: 'en-GB',
      summary: 'The bridge is closed.',
      remark: 'Reported by Harbour Radio, 2 May 2024; the reporting is Coastal Wire’s.',
      authors: ['Ana Müller', 'Ben Cruz'],
      publisher: 'Harbour Radio',
      origin: 'Coastal Wire',
      rights: 'In copyright, The Gazette. CC BY 4.0',
      date: '2024-05-04',
      updated: '2024-05-06',
      topics: [{ id: 'harbour', name: 'Harbour' }],
    });
  });

  test.each([
    [{ holder: 'The Gazette' }, 'In copyright, The Gazette.'],
    [{ text: 'full', licence: 'CC BY 4.0' }, 'CC BY 4.0'],
    [{}, null],
  ] satisfies [ArticleInput['rights'], string | null][])(
    'of rights, %j, is %s',
    (rights, written) => {
      expect(feedOf(anArticle('report', { rights })).items[0]?.rights).toBe(written);
    },
  );

  test('of a correction is all of this', () => {
    const item = correctionsFeed(archive).items.find(({ title }) => /^Correction/.test(title));
    expect(item).toEqual({
      id: `${origin}/articles/first/#correction-2024-05-06-correction-1`,
      isPermalink: false,
      link: `${origin}/articles/third/#page-corrections`,
      title: 'Correction: Bridge closed',
      language: 'en-GB',
      textLanguage: 'en-GB',
      summary: null,
      remark: 'Harbour Radio, 6 May 2024. A slip.',
      authors: [site.title],
      publisher: 'Harbour Radio',
      origin: 'Coastal Wire',
      rights: null,
      date: '2024-05-06',
      updated: '2024-05-06',
      topics: [],
    });
  });

  test('of corrections is newest first, then by article, then by kind, and fifty at most', () => {
    expect(correctionsFeed(archive).items.map(({ title }) => title.split(':')[0])).toEqual([
      'Update',
      'Update',
      'Clarification',
      'Correction',
    ]);
    const corrections = Array.from({ length: 60 }, (_, at) => ({
      date: `${2000 + at}-01-01`,
      kind: 'update' as const,
      why: 'More.',
    }));
    const many = correctionsFeed(anArchive({ articles: [anArticle('report', { corrections })] }));
    expect(many.items).toHaveLength(50);
    expect(many.items[0]?.date).toBe('2059-01-01');
  });

  test('of itself is its title, what it follows and where it is', () => {
    const heads = [
      archiveFeed(archive, 'atom'),
      topicFeed(archive, found(archive.topicById, 'harbour')),
      eventFeed(archive, found(archive.eventById, 'closed')),
      correctionsFeed(archive),
    ].map(({ title, description, home, self, language }) => ({
      title,
      description,
      addresses: [home, self],
      language,
    }));
    expect(heads).toEqual([
      {
        title: site.title,
        description: site.description,
        addresses: [`${origin}/`, `${origin}/feeds/atom.xml`],
        language: site.language,
      },
      {
        title: `Harbour – ${site.title}`,
        description: 'Reports about Harbour, as they come into the archive.',
        addresses: [`${origin}/topics/harbour/`, `${origin}/topics/harbour/rss.xml`],
        language: site.language,
      },
      {
        title: `The bridge closes – ${site.title}`,
        description: 'Reports of this event, as they come into the archive.',
        addresses: [`${origin}/events/closed/`, `${origin}/events/closed/rss.xml`],
        language: site.language,
      },
      {
        title: `Corrections – ${site.title}`,
        description: 'What was corrected, clarified, updated or withdrawn, and why.',
        addresses: [`${origin}/corrections/`, `${origin}/corrections/rss.xml`],
        language: site.language,
      },
    ]);
  });
});
