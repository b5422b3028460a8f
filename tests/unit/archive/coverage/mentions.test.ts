import { expect, test } from 'vitest';
import { statementsByMention } from '#archive/coverage/mentions.ts';
import { anArchive, anArticle, anEvent, aStatement, aTopic } from '../../../support/builders.ts';

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

test('a letter that only capitals make the same is another', () => {
  const dotless = aTopic('kiz', { name: 'Kız', kind: 'person' });
  const statements = ['Kiz spoke.', 'kız spoke.'].map((says) => aStatement({ says }));
  const { topics: people } = anArchive({ topics: [dotless] });
  expect(statementsByMention(people, statements, new Map()).get('kiz')).toEqual([statements[1]]);
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

/** As many words as this, all of them different. */
const wordsOf = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

test('a name of ten words is looked for, and a longer one is a sentence', () => {
  const mentioned = (name: string) => {
    const archive = anArchive({
      topics: [aTopic('long', { name, kind: 'organisation' })],
      events: [anEvent('attack', { claims: { what: { text: 'What happened' } } })],
      articles: [
        anArticle('report', { statements: [{ claim: 'attack/what', says: `It was ${name}.` }] }),
      ],
    });
    return [...archive.statementsByMention.keys()];
  };
  expect([10, 11].map((count) => mentioned(wordsOf(count)))).toEqual([['long'], []]);
  expect(mentioned('!')).toEqual([]);
});

test('every statement that names a topic is kept, once, in its order', () => {
  const statements = ['The MEK did it, the MEK said.', 'Nobody did.', 'Was it the MEK?'].map(
    (says) => ({ claim: 'attack/what', says }),
  );
  const archive = anArchive({
    topics,
    events: [anEvent('attack', { claims: { what: { text: 'What happened' } } })],
    articles: [anArticle('report', { statements })],
  });
  expect(archive.statementsByMention.get('mek')?.map(({ says }) => says)).toEqual([
    'The MEK did it, the MEK said.',
    'Was it the MEK?',
  ]);
});

test('a statement on a claim that is not there is read alone', () => {
  const statement = aStatement({ says: 'It was the MEK.' });
  expect(statementsByMention(anArchive({ topics }).topics, [statement], new Map())).toEqual(
    new Map([['mek', [statement]]]),
  );
});
