import { expect, test } from 'vitest';
import { searchRecords } from '#queries/search-records.ts';
import { newsroom } from './newsroom.ts';

const records = searchRecords(newsroom);

function recordOf(path: string) {
  const record = records.find((one) => one.path === path);
  if (!record) throw new Error(`${path} has no record`);
  return record;
}

test('published articles, events and topics have one each; withdrawn articles and drafts have none', () => {
  const { published, events, topics } = newsroom;
  expect(records.length).toBe(published.length + events.length + topics.length);
  const paths = records.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain('/articles/gazette-thirty-cables/');
  expect(paths).not.toContain('/articles/gazette-inquiry-notes/');
});

test('an article is named and filtered by what its page shows', () => {
  expect(recordOf('/articles/mina-ferry/')).toMatchObject({
    meta: { title: 'حريق على متن العبّارة إندرا', publisher: 'صحيفة الميناء', date: '4 May 2024' },
    filters: { kind: ['article'], topic: ['endrra'], year: ['2024'], language: ['ar'] },
  });
  expect(recordOf('/articles/gazette-bridge/')).toMatchObject({
    meta: { byline: 'Ana Müller, Ben de la Cruz', dateline: 'Port Maren' },
    filters: { publisher: ['the-maren-gazette'] },
  });
});

test('articles and events have the statuses of their claims, each once', () => {
  const { status } = recordOf('/events/bridge-closed/').filters;
  expect(status).toEqual(expect.arrayContaining(['disputed', 'conflicting', 'corroborated']));
  expect(new Set(status).size).toBe(status?.length);
  expect(recordOf('/articles/radio-bridge/').filters.status).toContain('disputed');
  expect(recordOf('/articles/almanac-bridge/').filters.status).toEqual([]);
});

test('an event has its place among its topics, and a topic itself', () => {
  expect(recordOf('/events/bridge-closed/').filters.topic).toEqual([
    'harbour-bridge',
    'harbour-authority',
    'port-maren',
  ]);
  expect(recordOf('/topics/port-maren/').filters).toEqual({
    kind: ['topic'],
    topic: ['port-maren'],
  });
});

test('a topic is known by all its names', () => {
  expect(recordOf('/topics/port-maren/').names).toEqual([
    'Port Maren',
    'بورت مارن',
    'Porti i Marenit',
    'Maren',
    'Port of Maren',
  ]);
});

test('the later the date, the higher the rank; topics have none', () => {
  const rank = (path: string) => recordOf(path).rank;
  expect(rank('/events/bridge-opened/')).toBeLessThan(rank('/events/bridge-closed/'));
  expect(rank('/events/bridge-closed/')).toBeLessThan(rank('/articles/gazette-lamp-keeper/'));
  expect(rank('/topics/port-maren/')).toBe(0);
  const ranks = records.map((one) => one.rank).filter((one) => one > 0);
  expect(new Set(ranks).size).toBe(ranks.length);
});

test('a date less precise than a year puts a report under no year', () => {
  expect(recordOf('/articles/pilots-leaflet/').filters.year).toEqual([]);
});
