import { describe, expect, test } from 'vitest';
import { canonicalContent } from '#archive/canonical-content.ts';
import { type ArticleInput, anArticle } from '../../support/builders.ts';

const source = { id: 'mayor', name: 'Ada Okafor', kind: 'official' as const };
const statement = { claim: 'bridge-closed/time', says: 'At dusk.', value: '2024-05-01' };
const full: Partial<ArticleInput> = {
  summary: 'It was shut.',
  copy: { url: 'https://gazette.example/bridge' },
  sources: [source],
  statements: [statement],
};

const told = (fields: Partial<ArticleInput>, body = 'digest') =>
  canonicalContent(anArticle('gazette', { ...full, ...fields }).fields, body);

describe('what tidies the archive tells readers nothing new:', () => {
  const tidying: [string, Partial<ArticleInput>][] = [
    ['topics', { topics: ['port-maren'] }],
    ['events', { events: ['bridge-closed'] }],
    ['a former id', { formerly: ['gazette-old'] }],
    ['when it came in', { added: '2024-06-01' }],
    ['a correction', { corrections: [{ date: '2024-06-01', kind: 'update', why: 'More.' }] }],
    ['the topic of a source', { sources: [{ ...source, topic: 'ada-okafor' }] }],
    [
      'an archived copy and when it was read',
      {
        copy: {
          url: 'https://gazette.example/bridge',
          read: '2024-06-01',
          archived: [{ url: 'https://archive.example/1' }],
        },
      },
    ],
    [
      'what is left out anyway',
      { rights: { text: 'restated' }, byline: [], sources: [{ ...source, party: 'false' }] },
    ],
    ['the language that its texts are marked with', { textLanguage: 'fa' }],
    ['the order of fields', { title: 'Report gazette', date: '2024-05-02' }],
  ];
  test.each(tidying)('%s', (_, fields) => {
    expect(told(fields)).toBe(told({}));
  });
});

describe('a change is', () => {
  const changes: [string, Partial<ArticleInput>][] = [
    ['a headline', { title: 'Another' }],
    ['a date', { date: '2024-05-03' }],
    ['how sure a date is', { date: '2024-05-02~', dateNote: 'Not stated.' }],
    ['a publisher', { publisher: 'Harbour Radio' }],
    ['a byline', { byline: ['Ana Müller'] }],
    ['a summary', { summary: 'It was open.' }],
    ['the address of the copy', { copy: { url: 'https://gazette.example/other' } }],
    ['a source', { sources: [{ ...source, role: 'Mayor' }] }],
    ['whether a source is a party', { sources: [{ ...source, party: 'true' }] }],
    ['what is said', { statements: [{ ...statement, says: 'At dawn.' }] }],
    ['a value', { statements: [{ ...statement, value: '2024-05-02' }] }],
    ['a stance', { statements: [{ ...statement, stance: 'suggests' }] }],
    ['rights', { rights: { text: 'none' } }],
  ];
  test.each(changes)('%s', (_, fields) => {
    expect(told(fields)).not.toBe(told({}));
  });

  test('the body', () => {
    expect(told({}, 'another digest')).not.toBe(told({}));
  });
});

test('which part of a name is the family name changes nothing that a reader is told', () => {
  expect(told({ byline: [{ name: 'Xi Jinping', family: 'Xi' }] })).toBe(
    told({ byline: ['Xi Jinping'] }),
  );
});
