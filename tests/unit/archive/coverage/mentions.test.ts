import { expect, test } from 'vitest';
import { anArchive, anArticle, anEvent, aTopic } from '../../../support/builders.ts';

const topics = [
  aTopic('mek', {
    name: 'People’s Mujahedin',
    kind: 'organisation',
    aliases: ['MEK'],
    names: { ar: 'مجاهدي خلق' },
  }),
  aTopic('bumci', { name: 'Aldo Bumçi', kind: 'person' }),
  aTopic('iran', { name: 'Iran', kind: 'place' }),
];

/** The topics that are named where a report says this. */
function namedIn(says: string, text = 'What happened', speaker?: string): string[] {
  const archive = anArchive({
    topics,
    events: [anEvent('attack', { claims: { what: { text } } })],
    articles: [
      anArticle('report', {
        sources: [{ id: 'speaker', name: 'The speaker', kind: 'official', topic: speaker }],
        statements: [{ claim: 'attack/what', says, source: 'speaker' }],
      }),
    ],
  });
  return [...archive.statementsByMention.keys()];
}

test.each([
  ['by name', 'The People’s Mujahedin said so.'],
  ['by alias', 'It was the MEK.'],
  ['in another language', 'قالت مجاهدي خلق ذلك'],
  ['in other case', 'the mek'],
])('a topic is named %s', (_how, says) => {
  expect(namedIn(says)).toEqual(['mek']);
});

test('marks make no difference', () => {
  expect(namedIn('Aldo Bumci spoke.')).toEqual(['bumci']);
});

test('the claim names it as well as what is said of it', () => {
  expect(namedIn('They did it.', 'The MEK did it')).toEqual(['mek']);
});

test('a part of a word is no name', () => {
  expect(namedIn('The meks and the smek.')).toEqual([]);
});

test('words of the claim and of the report are not read as one name', () => {
  expect(namedIn('Bumçi spoke.', 'It was Aldo')).toEqual([]);
});

test('places and subjects do not speak', () => {
  expect(namedIn('Iran did it.')).toEqual([]);
});

test('what a topic says itself is not said of it', () => {
  expect(namedIn('The MEK denies it.', 'What happened', 'mek')).toEqual([]);
});
