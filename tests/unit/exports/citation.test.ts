/** What is cited of an article and of an event. */
import { expect, test } from 'vitest';
import { articleCitations, eventCitation, versionCitation } from '#exports/citation.ts';
import { cslDate, cslRecord } from '#exports/csl.ts';
import { aDate } from '../../support/builders.ts';
import { found, newsroom } from '../queries/newsroom.ts';
import { citationsOf } from './a-citation.ts';

const ofArticle = (id: string) => articleCitations(newsroom, found(newsroom.articleById, id));
const at = 'https://tirana-file.example';

test('the original report and the archive’s record are two things', () => {
  const { original, record } = ofArticle('gazette-bridge');
  expect(cslRecord(original)).toEqual({
    id: 'gazette-bridge',
    type: 'article-newspaper',
    title: 'Harbour bridge closed after cracks are found',
    author: [
      { family: 'Müller', given: 'Ana' },
      { family: 'de la Cruz', given: 'Ben' },
    ],
    editor: [{ family: 'Sato', given: 'Kim' }],
    'container-title': 'The Maren Gazette',
    issued: { 'date-parts': [[2024, 5, 2]] },
    'publisher-place': 'Port Maren',
    URL: 'https://gazette.example/2024/05/02/harbour-bridge',
    archive: 'The Tirana File',
    archive_location: `${at}/articles/gazette-bridge/`,
    language: 'en-GB',
  });
  expect(cslRecord(record)).toMatchObject({
    id: 'gazette-bridge-record',
    type: 'webpage',
    title: 'Harbour bridge closed after cracks are found',
    'container-title': 'The Tirana File',
    issued: { 'date-parts': [[2024, 5, 10]] },
    URL: `${at}/articles/gazette-bridge/v/2/`,
    genre: 'Record of a report by The Maren Gazette',
  });
  expect(cslRecord(record)).not.toHaveProperty('author');
});

test('a report that is based on another names that one', () => {
  expect(cslRecord(ofArticle('wire-bridge').original)).toMatchObject({
    source: 'Coast Today',
    'original-title': 'Harbour bridge closed after cracks are found',
    'original-author': [{ family: 'Müller' }, { family: 'de la Cruz' }],
    'original-publisher': 'The Maren Gazette',
    'original-date': { 'date-parts': [[2024, 5, 2]] },
  });
});

test('the origin stands where the report that it is based on is not held', () => {
  const { original } = citationsOf({ publisher: 'Coast Today', origin: 'Coastal Wire' });
  expect(cslRecord(original)).toMatchObject({ 'original-publisher': 'Coastal Wire' });
  expect(cslRecord(original)).not.toHaveProperty('original-title');
});

test('a byline that is the publisher is no person', () => {
  const { original } = citationsOf({ publisher: 'Harbour Watch', byline: ['Harbour Watch'] });
  expect(original.authors).toEqual([{ literal: 'Harbour Watch' }]);
});

test('nothing is said of when a record was made where no file says it', () => {
  expect(cslRecord(citationsOf({}).record)).not.toHaveProperty('issued');
});

test('a withdrawn record says so', () => {
  const { original, record } = ofArticle('gazette-thirty-cables');
  expect(cslRecord(record)).toMatchObject({
    status: 'withdrawn',
    genre: 'Withdrawn record of a report by The Maren Gazette',
  });
  expect(cslRecord(original)).not.toHaveProperty('status');
});

test('a record gives its version, and an earlier version its own address', () => {
  const article = { ...found(newsroom.articleById, 'gazette-bridge'), version: 2 };
  expect(cslRecord(articleCitations(newsroom, article).record)).toMatchObject({
    version: '2',
    URL: `${at}/articles/gazette-bridge/v/2/`,
  });
  const earlier = versionCitation({
    id: 'gazette-bridge',
    number: 1,
    title: 'Bridge closed',
    language: { lang: 'en' },
    publisher: 'The Maren Gazette',
    added: aDate('2024-05-10'),
  });
  expect(cslRecord(earlier)).toMatchObject({
    id: 'gazette-bridge-v1',
    version: '1',
    URL: `${at}/articles/gazette-bridge/v/1/`,
  });
});

test('an event is cited as a page of the archive', () => {
  expect(cslRecord(eventCitation(found(newsroom.eventById, 'bridge-closed')))).toMatchObject({
    id: 'event-bridge-closed',
    type: 'webpage',
    'container-title': 'The Tirana File',
    URL: `${at}/events/bridge-closed/`,
    genre: 'Comparison of reports',
  });
});

const dates: [edtf: string, csl: ReturnType<typeof cslDate>][] = [
  ['2024', { 'date-parts': [[2024]] }],
  ['2024-05', { 'date-parts': [[2024, 5]] }],
  ['2024-05-02', { 'date-parts': [[2024, 5, 2]] }],
  ['2024-05~', { 'date-parts': [[2024, 5]], circa: true }],
  ['2024-05-02?', { 'date-parts': [[2024, 5, 2]], circa: true }],
  ['2024-23', { 'date-parts': [[2024]], season: 3 }],
  ['2024-XX', { 'date-parts': [[2024]] }],
  [
    '2024-05-01/2024-06',
    {
      'date-parts': [
        [2024, 5, 1],
        [2024, 6],
      ],
    },
  ],
  ['202X', { literal: 'the 2020s' }],
  ['../2014', { literal: '2014 or earlier' }],
  ['-0044', { literal: '45 BC' }],
];

test.for(dates)('%s keeps its precision', ([edtf, csl]) => {
  expect(cslDate(aDate(edtf))).toEqual(csl);
});
