import { expect, test } from 'vitest';
import { checkLanguages } from '#archive/checks/languages.ts';
import { fieldName } from '#archive/problem.ts';
import { type ArticleInput, anArticle, anEvent, aTopic } from '../../../support/builders.ts';

const persian = 'پل بسته است';
const fieldsIn = (...findings: ReturnType<typeof checkLanguages>) =>
  findings.map(({ field }) => fieldName(field));
const ofArticle = (fields: Partial<ArticleInput>) =>
  fieldsIn(
    ...checkLanguages({ articles: [anArticle('a', fields)], events: [], topics: [] }, 'en-GB'),
  );

test('a Persian report that is restated in English is as it should be', () => {
  const fields: Partial<ArticleInput> = {
    language: 'fa',
    title: persian,
    publisher: 'Harbour Persian',
    byline: ['Ana Müller', persian],
    summary: 'The bridge, says «روزنامه», is shut.',
    sources: [{ id: 'm', name: persian, kind: 'media', origin: persian }],
    statements: [{ claim: 'bridge-closed/time', says: 'It is shut.' }],
  };
  expect(ofArticle(fields)).toEqual([]);
});

const unfit: [field: string, fields: Partial<ArticleInput>][] = [
  ['title', { title: persian, language: 'en' }],
  ['title', { title: 'Bridge closed', language: 'fa' }],
  ['byline[1]', { byline: ['Ana', persian] }],
  ['editors[0]', { editors: [persian] }],
  ['dateline', { dateline: persian }],
  ['summary', { summary: 'It is shut.', textLanguage: 'fa' }],
  ['summary', { summary: persian, title: persian, language: 'fa' }],
  ['dateNote', { dateNote: persian }],
  ['media[0].shows', { media: [{ kind: 'photograph', shows: persian }] }],
  ['sources[0].name', { sources: [{ id: 'a', name: persian, kind: 'official' }] }],
  ['sources[0].role', { sources: [{ id: 'a', name: 'Ada', kind: 'official', role: persian }] }],
  [
    'sources[0].channel',
    { sources: [{ id: 'a', name: 'Ada', kind: 'official', channel: persian }] },
  ],
  ['statements[0].says', { statements: [{ claim: 'bridge-closed/time', says: persian }] }],
  [
    'corrections[0].was',
    { corrections: [{ date: '2024', kind: 'update', why: 'More.', was: persian }] },
  ],
];
test.for(unfit)('%s in other letters than its language is told', ([field, fields]) => {
  expect(ofArticle(fields)).toEqual([field]);
});

test('texts of events are in the archive’s language, names of topics in the one that they stand under', () => {
  const event = anEvent('e', { title: persian, claims: { a: { text: persian } } });
  const topic = aTopic('t', { name: persian, names: { fa: 'Pol', ar: 'جسر' } });
  const findings = checkLanguages({ articles: [], events: [event], topics: [topic] }, 'en-GB');
  expect(fieldsIn(...findings)).toEqual(['title', 'claims.a.text', 'names.fa']);
});
