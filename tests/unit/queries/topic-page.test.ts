import { expect, test } from 'vitest';
import { topicPage } from '#queries/topic-page.ts';
import { found, newsroom } from './newsroom.ts';

const pageOf = (id: string) => topicPage(newsroom, found(newsroom.topicById, id));

test('events and articles stand in one list by time', () => {
  const { moments, counts } = pageOf('harbour-bridge');
  expect(counts).toEqual({ articles: 5, events: 1 });
  const titles = moments.map((item) =>
    item.kind === 'event' ? item.event.title : item.report.title,
  );
  expect(titles).toEqual([
    'A bridge for Port Maren',
    'The harbour bridge is closed',
    'Harbour bridge closed after cracks are found',
    'One cable, says the authority',
    'Cracks shut bridge in Port Maren',
    'Ura e portit mbyllet pas krisjeve',
  ]);
});

test('names in other languages are marked with their language', () => {
  expect(pageOf('port-maren').topic.names).toEqual([
    { name: 'بورت مارن', language: { lang: 'ar', dir: 'rtl' }, languageName: 'Arabic' },
    { name: 'Porti i Marenit', language: { lang: 'sq', dir: 'ltr' }, languageName: 'Albanian' },
  ]);
});

test('topics often found with it come in the order of how often', () => {
  const { foundWith } = pageOf('harbour-bridge');
  expect(foundWith.map(({ text, count }) => [text, count])).toEqual([
    ['Port Maren', 5],
    ['Port Maren Harbour Authority', 3],
    ['Ada Okafor', 1],
  ]);
});

test('what a person said, and what was said of them, each with its report', () => {
  const { said } = pageOf('harbour-authority');
  expect(said.by.map(({ claim, report }) => [claim.href, report.publisher.text])).toEqual([
    ['/events/bridge-closed/#blame', 'The Maren Gazette'],
    ['/events/bridge-closed/#sabotage', 'The Maren Gazette'],
    ['/events/bridge-closed/#cables', 'Harbour Radio'],
  ]);
  expect(said.of.map(({ statement }) => statement.says)).toEqual([
    'The mayor says that the authority knew of the cracks.',
  ]);
});

test('a place says nothing', () => {
  expect(pageOf('port-maren').said).toEqual({ by: [], of: [] });
});

test('a topic that nothing uses has a page', () => {
  expect(pageOf('tide-tables')).toMatchObject({ moments: [], foundWith: [], related: [] });
});
