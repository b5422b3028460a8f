import { expect, test } from 'vitest';
import { checkFuture } from '#archive/checks/future-dates.ts';
import { dayNumber } from '#archive/dates/calendar.ts';
import { anArticle, anEvent } from '../../../support/builders.ts';

const today = dayNumber(2024, 5, 2);

test('every date that has not come is told, and the day with it', () => {
  const articles = [
    anArticle('a', {
      date: '2024-05-03',
      added: '2999',
      copy: { read: '2024-06', archived: [{ url: 'https://a.example/', date: '2025' }] },
      media: [{ kind: 'map', date: '2024-07' }],
      sources: [{ id: 'a', name: 'A', kind: 'official', date: '2024-08' }],
      corrections: [{ date: '2024-09', kind: 'update', why: 'More.' }],
    }),
  ];
  const told = checkFuture({ articles, events: [anEvent('e', { date: '2024-05-04' })] }, today);
  expect(told.map(({ field }) => field.join('.'))).toEqual([
    'date',
    'added',
    'copy.read',
    'copy.archived.0.date',
    'media.0.date',
    'sources.0.date',
    'corrections.0.date',
    'date',
  ]);
  expect(told[0]).toMatchObject({
    code: 'date-future',
    severity: 'warning',
    found: 'The date 2024-05-03 is in the future: today is 2024-05-02.',
  });
});

test.each([
  '2024-05-02',
  '2024-05',
  '2024',
  '202X',
  '2024-05-03~',
  '../2030',
  '2024-05-01/..',
  '1999',
])('the date %s is not in the future', (date) => {
  const article = anArticle('a', { date, dateNote: 'Why.' });
  expect(checkFuture({ articles: [article], events: [] }, today)).toEqual([]);
});
