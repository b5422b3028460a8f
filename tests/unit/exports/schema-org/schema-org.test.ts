/** Reports, events, topics and lists in the words of schema.org. */
import { expect, test } from 'vitest';
import { exactDay, exactSpan } from '#exports/exact-date.ts';
import { newsArticle } from '#exports/schema-org/article.ts';
import { eventThing } from '#exports/schema-org/event.ts';
import { collectionPage, topicCollection, topicsCollection } from '#exports/schema-org/list.ts';
import { topicPage } from '#queries/topic-page.ts';
import { site } from '#site/config.ts';
import { topicPath, topicsPath } from '#site/paths.ts';
import {
  type ArticleInput,
  anArchive,
  anArticle,
  anEvent,
  aTopic,
} from '../../../support/builders.ts';
import { found, newsroom } from '../../queries/newsroom.ts';

const at = 'https://harbour-file.example';
const ofNewsroom = (id: string) => newsArticle(newsroom, found(newsroom.articleById, id));

function ofFields(fields: Partial<ArticleInput>) {
  const archive = anArchive({ articles: [anArticle('bridge', fields)] });
  return newsArticle(archive, found(archive.articleById, 'bridge'));
}

test('a report', () => {
  expect(ofNewsroom('gazette-bridge')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: `${at}/articles/gazette-bridge/`,
    headline: 'Harbour bridge closed after cracks are found',
    author: [
      { '@type': 'Person', name: 'Ana Müller', familyName: 'Müller', givenName: 'Ana' },
      { '@type': 'Person', name: 'Ben de la Cruz' },
    ],
    editor: [{ '@type': 'Person', name: 'Kim Sato' }],
    publisher: { '@type': 'Organization', name: 'The Maren Gazette' },
    datePublished: '2024-05-02',
    dateline: 'Port Maren',
    inLanguage: 'en-GB',
    citation: { '@type': 'CreativeWork', url: 'https://gazette.example/2024/05/02/harbour-bridge' },
    mentions: expect.arrayContaining([
      {
        '@type': 'Event',
        '@id': `${at}/events/bridge-closed/`,
        name: 'The harbour bridge is closed',
      },
    ]),
  });
});

test('a translation says of what; a reprint in the same language is based on it and no translation', () => {
  const wire = { '@id': `${at}/articles/wire-bridge/`, inLanguage: 'en-GB' };
  expect(ofNewsroom('bregu-bridge')).toMatchObject({
    inLanguage: 'sq',
    isBasedOn: [wire],
    translationOfWork: wire,
  });
  expect(ofNewsroom('wire-bridge')).toMatchObject({
    isBasedOn: ['https://coast-today.example/bridge', { '@id': `${at}/articles/gazette-bridge/` }],
  });
  expect(ofNewsroom('wire-bridge')).not.toHaveProperty('translationOfWork');
});

test('archived copies, rights and corrections', () => {
  const archived = 'https://web.archive.org/web/1/https://a.example/';
  expect(
    ofFields({
      copy: { archived: [{ url: archived }] },
      rights: { text: 'full', holder: 'The Gazette', licence: 'https://licence.example/by' },
      corrections: [
        { date: '2024-05-04', kind: 'correction', was: 'Two.', now: 'One.', why: 'Counted again.' },
        { date: '2024-06', kind: 'update', why: 'More is known.' },
      ],
    }),
  ).toMatchObject({
    archivedAt: [archived],
    copyrightHolder: { '@type': 'Organization', name: 'The Gazette' },
    license: 'https://licence.example/by',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Correction: Counted again. Was: Two. Now: One.',
        datePublished: '2024-05-04',
      },
      { text: 'Update: More is known.' },
    ],
  });
  expect(ofFields({ rights: { text: 'full', licence: 'By permission' } })).toMatchObject({
    license: { '@type': 'CreativeWork', name: 'By permission' },
  });
});

test('a newsroom in a byline is an organisation', () => {
  expect(ofFields({ byline: ['Reuters staff', 'AFP', 'Endrra'] })).toMatchObject({
    author: [
      { '@type': 'Organization', name: 'Reuters staff' },
      { '@type': 'Organization', name: 'AFP' },
      { '@type': 'Person', name: 'Endrra' },
    ],
  });
});

test('a withdrawn report says so and nothing else', () => {
  const withdrawn = ofNewsroom('gazette-thirty-cables');
  expect(withdrawn).toMatchObject({
    creativeWorkStatus: 'Withdrawn',
    headline: 'Thirty cables cracked',
  });
  for (const content of ['description', 'about', 'mentions'])
    expect(withdrawn).not.toHaveProperty(content);
});

test.for([
  ['2024-05-02', '2024-05-02', { startDate: '2024-05-02' }],
  ['2024-05', null, { startDate: '2024-05' }],
  ['2024', null, { startDate: '2024' }],
  ['2024-05-02~', null, {}],
  ['2024-05-02?', null, {}],
  ['202X', null, {}],
  ['2024-21', null, {}],
  ['2024-05-01/2024-05-03', null, { startDate: '2024-05-01', endDate: '2024-05-03' }],
  ['2024-05-01~/2024-05-03', null, {}],
  ['../2014', null, {}],
  ['2014/..', null, {}],
] as const)('%s', ([edtf, day, span]) => {
  expect(exactDay({ edtf })).toBe(day);
  expect(exactSpan({ edtf })).toEqual(span);
});

test('an event, its place and the reports that cover it', () => {
  expect(eventThing(newsroom, found(newsroom.eventById, 'bridge-closed'))).toMatchObject({
    '@type': 'Event',
    '@id': `${at}/events/bridge-closed/`,
    name: 'The harbour bridge is closed',
    location: { '@type': 'Place' },
    subjectOf: expect.arrayContaining([
      expect.objectContaining({ '@id': `${at}/articles/gazette-bridge/` }),
    ]),
  });
});

test('a topic is a term of the index, and what it represents', () => {
  const page = (id: string) => {
    const { topic } = topicPage(newsroom, found(newsroom.topicById, id));
    return topicCollection(topic, { title: topic.name, description: '', path: topicPath({ id }) });
  };
  const terms = { '@type': 'DefinedTermSet', '@id': `${at}/topics/` };
  expect(page('ada-okafor')).toMatchObject({
    '@type': 'CollectionPage',
    about: { '@type': 'Person', name: 'Ada Okafor' },
    mainEntity: { '@type': 'DefinedTerm', termCode: 'ada-okafor', inDefinedTermSet: terms },
  });
  expect(page('tide-tables')).not.toHaveProperty('about');
  const index = { title: 'Topics', description: '', path: topicsPath() };
  expect(topicsCollection(index)).toMatchObject({ mainEntity: terms });
  expect(collectionPage(index)).toMatchObject({ '@type': 'CollectionPage', url: `${at}/topics/` });
});

test('nothing is a verdict', () => {
  const things = [
    ...newsroom.articles.map((article) => newsArticle(newsroom, article)),
    ...newsroom.events.map((event) => eventThing(newsroom, event)),
  ];
  expect(JSON.stringify(things)).not.toMatch(/ClaimReview|reviewRating|claimReviewed/);
});

const archiveThing = { '@type': 'WebSite', '@id': `${at}/`, name: site.title, url: `${at}/` };
const gazette = {
  '@type': 'Organization',
  '@id': `${at}/publishers/the-gazette/`,
  name: 'The Gazette',
};

test('a report with the least that one can have has these fields and no others', () => {
  expect(ofFields({ title: 'Bridge closed', date: '2024-05', language: 'en-GB' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${at}/articles/bridge/`,
    url: `${at}/articles/bridge/`,
    mainEntityOfPage: `${at}/articles/bridge/`,
    headline: 'Bridge closed',
    inLanguage: 'en-GB',
    publisher: gazette,
    isPartOf: archiveThing,
  });
});

const harbour = aTopic('harbour', { name: 'Harbour', kind: 'place', wikidata: 'Q1' });
const harbourThing = {
  '@type': 'Place',
  '@id': `${at}/topics/harbour/`,
  name: 'Harbour',
  sameAs: 'https://www.wikidata.org/wiki/Q1',
};

test('what a report says, is about and mentions', () => {
  const archive = anArchive({
    articles: [
      anArticle('bridge', {
        summary: 'It is closed.',
        topics: ['harbour', 'nowhere'],
        events: ['closed'],
      }),
    ],
    topics: [harbour],
    events: [anEvent('closed', { title: 'The bridge closes' })],
  });
  expect(newsArticle(archive, found(archive.articleById, 'bridge'))).toMatchObject({
    description: 'It is closed.',
    about: [harbourThing],
    mentions: [{ '@type': 'Event', '@id': `${at}/events/closed/`, name: 'The bridge closes' }],
  });
});

test('a correction to the day has its day, another has none', () => {
  const { correction } = ofFields({
    corrections: [
      { date: '2024-05-04', kind: 'correction', why: 'A.', now: 'One.' },
      { date: '2024-06', kind: 'update', why: 'B.' },
    ],
  });
  expect(correction).toEqual([
    {
      '@type': 'CorrectionComment',
      text: 'Correction: A. Now: One.',
      datePublished: '2024-05-04',
      url: `${at}/corrections/#page-bridge-1`,
    },
    {
      '@type': 'CorrectionComment',
      text: 'Update: B.',
      url: `${at}/corrections/#page-bridge-2`,
    },
  ]);
});

test('a translation into a dialect of its own language is none', () => {
  const archive = anArchive({
    articles: [
      anArticle('base', { language: 'en-US' }),
      anArticle('same', { language: 'en-GB', basedOn: 'base' }),
      anArticle('other', { language: 'fr', basedOn: 'base' }),
    ],
  });
  const base = {
    '@type': 'NewsArticle',
    '@id': `${at}/articles/base/`,
    inLanguage: 'en-US',
    publisher: gazette,
  };
  const same = newsArticle(archive, found(archive.articleById, 'same'));
  expect(same).not.toHaveProperty('translationOfWork');
  expect(same.isBasedOn).toMatchObject([base]);
  expect(newsArticle(archive, found(archive.articleById, 'other'))).toMatchObject({
    translationOfWork: base,
  });
});

test.each([
  ['The Gazette desk', 'Organization'],
  ['Coastal Wire desk', 'Organization'],
  ['Ada of The Gazette', 'Person'],
  ['AP', 'Organization'],
  ['A', 'Person'],
  ['APx', 'Person'],
  ['Gulf News Agency', 'Organization'],
])('the byline “%s” is of a thing of the type %s', (name, type) => {
  expect(ofFields({ byline: [name], origin: 'Coastal Wire' }).author).toMatchObject([
    { '@type': type, name },
  ]);
});

test('an event with the least, and with all', () => {
  const archive = anArchive({
    articles: [anArticle('bridge', { title: 'Bridge closed', events: ['all'] })],
    topics: [harbour],
    events: [
      anEvent('least', { title: 'Least', date: '2024-05~' }),
      anEvent('all', {
        title: 'All',
        date: '2024-05-02',
        place: 'harbour',
        summary: 'It closes.',
        topics: ['harbour'],
      }),
    ],
  });
  const of = (id: string) => eventThing(archive, found(archive.eventById, id));
  const head = (id: string, name: string) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${at}/events/${id}/`,
    url: `${at}/events/${id}/`,
    name,
  });
  expect(of('least')).toEqual(head('least', 'Least'));
  expect(of('all')).toEqual({
    ...head('all', 'All'),
    startDate: '2024-05-02',
    location: { '@type': 'Place', '@id': `${at}/topics/harbour/`, name: 'Harbour' },
    description: 'It closes.',
    about: [harbourThing],
    subjectOf: [
      {
        '@type': 'NewsArticle',
        '@id': `${at}/articles/bridge/`,
        headline: 'Bridge closed',
        inLanguage: expect.any(String),
        publisher: gazette,
      },
    ],
  });
});

test.each([
  ['person', 'Person'],
  ['place', 'Place'],
  ['organisation', 'Organization'],
] as const)('a page of a topic of the kind %s is about a thing of the type %s', (kind, type) => {
  const archive = anArchive({
    topics: [aTopic('one', { kind, aliases: ['Uno'], names: { fr: 'Un' } })],
  });
  const { topic } = topicPage(archive, found(archive.topicById, 'one'));
  const page = { title: 'One', description: 'Of one.', path: topicPath({ id: 'one' }) };
  const terms = {
    '@type': 'DefinedTermSet',
    '@id': `${at}/topics/`,
    name: `Topics of ${site.title}`,
    url: `${at}/topics/`,
  };
  expect(topicCollection(topic, page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': `${at}/topics/one/`,
    url: `${at}/topics/one/`,
    name: 'One',
    description: 'Of one.',
    inLanguage: site.language,
    about: { '@type': type, '@id': `${at}/topics/one/`, name: topic.name },
    isPartOf: archiveThing,
    mainEntity: {
      '@type': 'DefinedTerm',
      '@id': `${at}/topics/one/#page-main`,
      name: topic.name,
      termCode: 'one',
      alternateName: ['Uno', 'Un'],
      inDefinedTermSet: terms,
    },
  });
});
