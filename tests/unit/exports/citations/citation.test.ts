/** What is cited of an article and of an event. */
import { expect, test } from 'vitest';
import { articleCitations, eventCitation, versionCitation } from '#exports/citations/citation.ts';
import { cslRecord } from '#exports/citations/csl.ts';
import { aDate, anArchive, anArticle, anEvent } from '../../../support/builders.ts';
import { found, newsroom } from '../../queries/newsroom.ts';
import { citationsOf } from './a-citation.ts';

const ofArticle = (id: string) => articleCitations(newsroom, found(newsroom.articleById, id));
const at = 'https://harbour-file.example';

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
    'container-title': 'The Maren Gazette',
    issued: { 'date-parts': [[2024, 5, 2]] },
    URL: 'https://gazette.example/2024/05/02/harbour-bridge',
    language: 'en-GB',
    note: 'Edited by Kim Sato. Dateline: Port Maren.',
  });
  expect(cslRecord(record)).toMatchObject({
    id: 'gazette-bridge-record',
    type: 'webpage',
    title: 'Harbour bridge closed after cracks are found',
    'container-title': 'The Harbour File',
    issued: { 'date-parts': [[2024, 5, 10]] },
    URL: `${at}/articles/gazette-bridge/v/2/`,
    note: 'Record of a report by The Maren Gazette. Version 2.',
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

test('the origin of a report that is based on none is a note, for no report of it is held', () => {
  const { original } = citationsOf({ publisher: 'Coast Today', origin: 'Coastal Wire' });
  expect(cslRecord(original)).toMatchObject({ note: 'Reporting by Coastal Wire.' });
  expect(Object.keys(cslRecord(original)).filter((key) => key.startsWith('original'))).toEqual([]);
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
    title: expect.stringMatching(/^Withdrawn: /),
    note: expect.stringContaining('Withdrawn record of a report by The Maren Gazette'),
  });
  expect(cslRecord(original).title).not.toMatch(/^Withdrawn/);
});

test('a record gives its version, and an earlier version its own address', () => {
  const article = { ...found(newsroom.articleById, 'gazette-bridge'), version: 2 };
  expect(cslRecord(articleCitations(newsroom, article).record)).toMatchObject({
    note: expect.stringContaining('Version 2.'),
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
    note: expect.stringContaining('Version 1.'),
    URL: `${at}/articles/gazette-bridge/v/1/`,
  });
});

test('an event is cited as a page of the archive', () => {
  expect(
    cslRecord(eventCitation(newsroom, found(newsroom.eventById, 'bridge-closed'))),
  ).toMatchObject({
    id: 'event-bridge-closed',
    type: 'webpage',
    'container-title': 'The Harbour File',
    URL: `${at}/events/bridge-closed/`,
    note: expect.stringMatching(/^Comparison of reports\. Happened /),
  });
});

test('an event is dated to when the last report of it came in', () => {
  const event = anEvent('bridge-closed');
  const reports = ['2026-11-20', '2026-11-22', undefined].map((added, at) =>
    anArticle(`report-${at}`, { added, events: ['bridge-closed'] }),
  );
  for (const [articles, day] of [
    [reports, { 'date-parts': [[2026, 11, 22]] }],
    [reports.slice(2), undefined],
  ] as const) {
    const archive = anArchive({ events: [event], articles });
    const citation = eventCitation(archive, found(archive.eventById, 'bridge-closed'));
    expect(cslRecord(citation).issued).toEqual(day);
  }
});

test('no file says more than the styles have a place for', () => {
  const { original } = ofArticle('gazette-bridge');
  expect(
    Object.keys(cslRecord(original)).filter((key) =>
      /archive|place|editor|status|genre|version/.test(key),
    ),
  ).toEqual([]);
});
