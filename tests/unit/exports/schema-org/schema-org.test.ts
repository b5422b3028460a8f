/** Reports, events, topics and lists in the words of schema.org. */
import { expect, test } from 'vitest';
import { exactDay, exactSpan } from '#exports/exact-date.ts';
import { newsArticle } from '#exports/schema-org/article.ts';
import { eventThing } from '#exports/schema-org/event.ts';
import { collectionPage, topicCollection, topicsCollection } from '#exports/schema-org/list.ts';
import { topicPage } from '#queries/topic-page.ts';
import { topicPath, topicsPath } from '#site/paths.ts';
import { type ArticleInput, anArchive, anArticle } from '../../../support/builders.ts';
import { found, newsroom } from '../../queries/newsroom.ts';

const at = 'https://tirana-file.example';
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
  for (const told of ['description', 'about', 'mentions'])
    expect(withdrawn).not.toHaveProperty(told);
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
