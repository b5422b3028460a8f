import { expect, test } from 'vitest';
import { homePage } from '#queries/home-page.ts';
import { anArchive, anArticle, anEvent } from '../../support/builders.ts';
import { newsroom } from './newsroom.ts';

test('the newest reports are those that came into the archive last, else those published last', () => {
  const articles = [
    anArticle('old', { date: '2022-09-08', added: '2026-11-21' }),
    anArticle('new', { date: '2026-11-20' }),
    anArticle('newest', { date: '2026-11-22' }),
  ];
  const { newest } = homePage(anArchive({ articles }));
  expect(newest.map(({ title }) => title)).toEqual(['Report newest', 'Report old', 'Report new']);
});

test('what is counted is what is published', () => {
  expect(homePage(newsroom).counts).toEqual({ articles: 10, events: 6, topics: 12 });
});

test('the event that leads is one of which most reports tell', () => {
  expect(homePage(newsroom).heart.lead?.title).toBe('The harbour bridge is closed');
});

test('the events stand in the order in which they happened', () => {
  const events = Array.from({ length: 12 }, (_, index) =>
    anEvent(`event-${index}`, { date: String(2030 - index) }),
  );
  const dates = homePage(anArchive({ events })).heart.events.map(({ date }) => date.text);
  expect(dates).toEqual(dates.toSorted());
});

test('no withdrawn article and no draft is among them', () => {
  expect(JSON.stringify(homePage(newsroom))).not.toMatch(/Thirty cables|What the inquiry will ask/);
});

test('an empty archive has a front page', () => {
  expect(homePage(anArchive({}))).toMatchObject({ newest: [], heart: { lead: null, events: [] } });
});
