import { expect, test } from 'vitest';
import { topicsPage } from '#queries/topics-page.ts';
import { anArchive, aTopic } from '../../support/builders.ts';
import { newsroom } from './newsroom.ts';

function indexOf(archive = newsroom): Record<string, string[]> {
  const letters = topicsPage(archive).letters.map(({ letter, entries }) => [
    letter,
    entries.map((entry) =>
      entry.entry === 'topic' ? entry.text : `${entry.alias}: see ${entry.see.text}`,
    ),
  ]);
  return Object.fromEntries(letters);
}

test('ë stands among e and ç among c, with see-references in their place', () => {
  const { C, E } = indexOf();
  expect(E).toEqual(['Eastern Mole', 'Ëndrra', 'Estuary Pilots']);
  expect(C).toEqual([
    'Cathedral Wharf',
    'Çelik Marine',
    'Celik Shipping: see Çelik Marine',
    'Clifftop lighthouse',
  ]);
});

test('letters are in order, and other scripts after them', () => {
  expect(Object.keys(indexOf())).toEqual(['A', 'C', 'D', 'E', 'H', 'M', 'P', 'T', 'ب']);
});

test('a name in another language is a see-reference, unless it is the same name', () => {
  expect(indexOf()).toMatchObject({
    P: expect.arrayContaining(['Porti i Marenit: see Port Maren']),
    ب: ['بورت مارن: see Port Maren'],
  });
  expect(JSON.stringify(indexOf())).not.toContain('Ëndrra: see');
});

test('each topic has its counts; one that nothing uses is there with none', () => {
  const { letters, count } = topicsPage(newsroom);
  const counts = letters
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.entry === 'topic' ? [[entry.text, [entry.articles, entry.events]]] : [],
    );
  expect(Object.fromEntries(counts)).toMatchObject({
    'Tide tables': [0, 0],
    'Port Maren': [4, 4],
    'Harbour bridge': [5, 1],
    'Clifftop lighthouse': [1, 0],
  });
  expect(count).toBe(12);
});

test('topics stand by kind as well, each kind that there is', () => {
  const kinds = topicsPage(newsroom).kinds.map(({ kind, topics }) => [kind, topics.length]);
  expect(kinds).toEqual([
    ['person', 1],
    ['place', 5],
    ['organisation', 4],
    ['subject', 2],
  ]);
});

test('names that begin with no letter stand together', () => {
  const archive = anArchive({
    topics: [
      aTopic('a', { name: '9/11' }),
      aTopic('b', { name: '“Quoted”' }),
      aTopic('c', { name: '2022' }),
    ],
  });
  expect(indexOf(archive)).toEqual({ '#': ['9/11', '2022'], Q: ['“Quoted”'] });
});
