import { expect, test } from 'vitest';
import { timelinePage, timelineYears } from '#queries/timeline-page.ts';
import { anArchive, anArticle, anEvent } from '../../support/builders.ts';
import { newsroom } from './newsroom.ts';

const titlesOf = (entries: ReturnType<typeof timelinePage>['entries']) =>
  entries.map((entry) => (entry.kind === 'event' ? entry.event.title : `(${entry.report.title})`));

test('events stand in the order in which they happened, and reports of no event among them', () => {
  expect(titlesOf(timelinePage(newsroom).entries)).toEqual([
    'The harbour bridge opens',
    'The channel is dredged',
    '(Steering below the bridge)',
    'The harbour bridge is closed',
    'Fire on the ferry Ëndrra',
    'The crossing is suspended',
    '(The last keeper of the clifftop lamp)',
    'An inquiry into bridge and ferry opens',
  ]);
});

test('years and months stand where they begin, and a gap where time jumps', () => {
  const places = timelinePage(newsroom).entries.map(({ gap, year, month }) => [
    gap,
    year?.text,
    month,
  ]);
  expect(places).toEqual([
    [null, '1987', null],
    ['32 years later', '2019', null],
    [null, 'The 2020s', null],
    [null, '2024', 'May'],
    [null, undefined, null],
    [null, undefined, null],
    [null, undefined, null],
    [null, undefined, 'June'],
  ]);
});

test('"7 years later" stands between 2015 and July 2022, and nothing between 2014 and 2015', () => {
  const events = ['2014', '2015', '2022-07-15'].map((date) => anEvent(`in-${date}`, { date }));
  const { entries } = timelinePage(anArchive({ events }));
  expect(entries.map(({ gap }) => gap)).toEqual([null, null, '7 years later']);
});

test('an event has its reports, with the date of each: two clocks', () => {
  const { entries } = timelinePage(newsroom);
  const closed = entries.find(
    (entry) => entry.kind === 'event' && entry.event.href.includes('bridge-closed'),
  );
  expect(closed).toMatchObject({
    event: {
      date: { text: '1 May 2024' },
      counts: '2 origins · 4 reports',
      mostNotable: { status: 'disputed' },
    },
    reports: [
      { date: { text: '2 May 2024' } },
      { date: { text: '2 May 2024' } },
      { date: { text: '3 May 2024' } },
      { date: { text: '4 May 2024' } },
    ],
  });
});

test('an event comes before a report of no event on the same day', () => {
  const archive = anArchive({
    events: [anEvent('z-event', { date: '2024-05-02' })],
    articles: [anArticle('a-report', { date: '2024-05-02' })],
  });
  expect(timelinePage(archive).entries.map(({ kind }) => kind)).toEqual(['event', 'report']);
});

test('each year in which something happened has a page, and leads to its neighbours', () => {
  const years = timelineYears(newsroom).map(({ year, page }) => [
    year,
    page.entries.length,
    page.previous?.text,
    page.next?.text,
  ]);
  expect(years).toEqual([
    ['1987', 1, undefined, '2019'],
    ['2019', 1, '1987', '2024'],
    ['2024', 5, '2019', undefined],
  ]);
  expect(timelinePage(newsroom).years.map(({ href }) => href)).toEqual([
    '/timeline/1987/',
    '/timeline/2019/',
    '/timeline/2024/',
  ]);
});

test('nothing withdrawn and no draft stands on it', () => {
  expect(JSON.stringify(timelinePage(newsroom))).not.toMatch(
    /Thirty cables|What the inquiry will ask/,
  );
});

test('an empty archive has an empty timeline', () => {
  expect(timelinePage(anArchive({}))).toEqual({ entries: [], years: [], date: null });
});
