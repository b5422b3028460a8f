import { describe, expect, test } from 'vitest';
import type { ArchiveFiles } from '#archive/checks/known-files.ts';
import { checkWarnings } from '#archive/checks/warnings.ts';
import {
  type ArticleInput,
  anArticle,
  anEvent,
  aTopic,
  type EventInput,
  type SourceInput,
} from '../../../support/builders.ts';

const warningsOf = (files: Partial<ArchiveFiles>) =>
  checkWarnings({ articles: [], events: [], topics: [], ...files });
const codesIn = (files: Partial<ArchiveFiles>) => warningsOf(files).map(({ code }) => code);
const inArticle = (fields: Partial<ArticleInput>) =>
  codesIn({ articles: [anArticle('report', fields)] });

test('everything here is a warning, which stops no build', () => {
  const articles = [
    anArticle('report', { statements: [{ claim: 'closed/time', says: 'At dusk.' }] }),
  ];
  expect(
    warningsOf({ articles, topics: [aTopic('tirana')] }).map(({ severity }) => severity),
  ).toEqual(['warning', 'warning']);
});

describe('statements', () => {
  const statement = { claim: 'closed/time', says: 'At dusk.' };
  const sources: SourceInput[] = [{ id: 'paper', name: 'A paper', kind: 'document' }];

  test('of which none names a source get one warning', () => {
    expect(
      warningsOf({ articles: [anArticle('report', { statements: [statement, statement] })] }),
    ).toMatchObject([{ code: 'statement-unsourced', field: ['statements'] }]);
  });

  test('may be the report’s own words beside some that name a source', () => {
    const statements = [{ ...statement, source: 'paper' }, statement];
    expect(inArticle({ sources, statements })).toEqual([]);
  });

  test('that are not there lack no source', () => {
    expect(inArticle({ statements: [] })).toEqual([]);
  });
});

describe('a source', () => {
  const codesOf = (...sources: Omit<SourceInput, 'id' | 'name'>[]) =>
    inArticle({
      sources: sources.map((source, index) => ({ id: `s${index}`, name: 'Somebody', ...source })),
      statements: sources.map((_source, index) => ({
        claim: 'closed/time',
        says: 'At dusk.',
        source: `s${index}`,
      })),
    });

  test.each(['eyewitness', 'official', 'organisation', 'expert', 'anonymous'] as const)(
    'of kind %s has spoken somewhere',
    (kind) => {
      expect(codesOf({ kind })).toEqual(['channel-missing']);
      expect(codesOf({ kind, channel: 'interview' })).toEqual([]);
    },
  );

  test.each(['document', 'reporter', 'media'] as const)('of kind %s needs no channel', (kind) => {
    expect(codesOf({ kind, origin: 'The Gazette' })).toEqual([]);
  });

  test('may lack its channel where another has one: the report says no more', () => {
    expect(codesOf({ kind: 'official' }, { kind: 'official' })).toEqual(['channel-missing']);
    expect(codesOf({ kind: 'official' }, { kind: 'expert', channel: 'radio' })).toEqual([]);
  });
});

describe('a copy', () => {
  const url = 'https://gazette.example/bridge';
  const codesOf = (copy: ArticleInput['copy'], result?: 'ok' | 'missed' | 'unsure') =>
    codesIn({
      articles: [anArticle('report', { copy })],
      ...(result && { links: new Map([[url, { checked: '2026-11-20', result, misses: 0 }]]) }),
    });

  test('that answered when it was asked for can be saved', () => {
    expect(codesOf({ url }, 'ok')).toEqual(['copy-unarchived']);
    expect(codesOf({ url: `${url}#part` }, 'ok')).toEqual(['copy-unarchived']);
    expect(codesOf({ url, archived: [{ url }] }, 'ok')).toEqual([]);
  });

  test('of which nobody knows whether it is there lacks nothing', () => {
    expect(codesOf({ url })).toEqual([]);
    expect(codesOf({ url }, 'missed')).toEqual([]);
    expect(codesOf({ url }, 'unsure')).toEqual([]);
  });

  test('without an address, or left out, lacks nothing', () => {
    expect(codesOf({ via: 'Harbour Life' }, 'ok')).toEqual([]);
    expect(codesOf({}, 'ok')).toEqual([]);
    expect(inArticle({})).toEqual([]);
  });
});

describe('a report', () => {
  const dated = (report: ArticleInput['date'], event: EventInput['date']) =>
    codesIn({
      articles: [anArticle('report', { date: report, dateNote: 'Why.', events: ['closed'] })],
      events: [anEvent('closed', { date: event })],
    });

  test('comes after its event', () => {
    expect(dated('2024-04-30', '2024-05-01')).toEqual(['report-before-event']);
    expect(dated('2024-05-01', '2024-05-01')).toEqual([]);
    expect(dated('2024-05', '2024-05-31')).toEqual([]);
  });

  test('is not said to come before it where the dates leave that open', () => {
    expect(dated('2024-04-30~', '2024-05-01')).toEqual([]);
    expect(dated('2024-04-30', '../2024-05-01')).toEqual([]);
  });

  test('is told once for an event, at the first place that names it', () => {
    const statements = ['time', 'blame'].map((claim) => ({
      claim: `closed/${claim}`,
      says: 'So.',
      source: 'x',
    }));
    const articles = [anArticle('report', { date: '2024-04-30', statements })];
    const events = [anEvent('closed', { date: '2024-05-01' })];
    expect(warningsOf({ articles, events })).toMatchObject([
      { code: 'report-before-event', field: ['statements', 0, 'claim'] },
    ]);
  });
});

describe('a topic', () => {
  const topics = [aTopic('tirana'), aTopic('albania', { related: ['tirana'] })];

  test('that only another topic names is used by nobody', () => {
    expect(codesIn({ topics })).toEqual(['topic-unused', 'topic-unused']);
  });

  test('is used by an article, a source, or an event, as a place too', () => {
    const source: SourceInput = { id: 's', name: 'S', kind: 'document', topic: 'tirana' };
    expect(
      codesIn({ topics, articles: [anArticle('a', { topics: ['tirana', 'albania'] })] }),
    ).toEqual([]);
    expect(
      codesIn({
        topics,
        articles: [
          anArticle('a', {
            sources: [source],
            statements: [{ claim: 'e/c', says: 'So.', source: 's' }],
          }),
        ],
        events: [anEvent('e', { place: 'albania' })],
      }),
    ).toEqual([]);
  });

  test('may be used by a file that cannot be read', () => {
    const unreadable = { articles: ['broken'], events: [], topics: [] };
    expect(codesIn({ topics, unreadable })).toEqual([]);
  });
});

describe('a report that is based on another', () => {
  const inspector: SourceInput = {
    id: 'inspector',
    name: 'A harbour inspector',
    kind: 'eyewitness',
    channel: 'interview',
  };
  const barge = { claim: 'bridge-closed/barge', says: 'A barge struck it.', source: 'inspector' };
  const time = { ...barge, claim: 'bridge-closed/time' };
  const base = anArticle('gazette', { sources: [inspector], statements: [barge] });
  const reprint = (fields: Partial<ArticleInput>) =>
    anArticle('wire', { basedOn: 'gazette', sources: [inspector], statements: [barge], ...fields });
  const codesOf = (fields: Partial<ArticleInput>) => codesIn({ articles: [base, reprint(fields)] });

  test('with nothing of its own leaves nothing open', () => {
    expect(codesOf({})).toEqual([]);
  });

  test('leaves open whose reporting a claim is that its base does not make', () => {
    expect(codesOf({ statements: [barge, time] })).toEqual(['origin-unsaid']);
  });

  test.each<[string, Partial<ArticleInput>]>([
    ['the statement', { statements: [{ ...time, origin: 'The Gazette' }] }],
    ['its source', { sources: [{ ...inspector, origin: 'Shore News' }], statements: [time] }],
    ['the article', { origin: 'The Gazette', statements: [time] }],
  ])('unless %s says so', (_, fields) => {
    expect(codesOf(fields)).toEqual([]);
  });

  test('leaves open whose source it is that its base does not list', () => {
    const renamed = { ...inspector, name: 'An inspector of the harbour' };
    expect(codesOf({ sources: [renamed] })).toEqual(['source-unlike-base']);
    const another = { ...inspector, id: 'skipper', name: 'A skipper' };
    const statements = [barge, { ...barge, source: 'skipper' }];
    expect(codesOf({ sources: [inspector, another], statements })).toEqual(['source-unlike-base']);
  });

  test('unless the source names its newsroom, or shares a topic with one of the base', () => {
    const sources = [{ ...inspector, name: 'A second inspector', origin: 'Shore News' }];
    expect(codesOf({ sources })).toEqual([]);
    const known = { ...inspector, topic: 'ana' };
    const articles = [
      anArticle('gazette', { sources: [known], statements: [barge] }),
      reprint({ sources: [{ ...known, name: 'Një inspektor' }] }),
    ];
    expect(codesIn({ articles })).toEqual([]);
  });

  test('leaves nothing open that a base further back tells', () => {
    const articles = [
      base,
      anArticle('wire', { basedOn: 'gazette' }),
      anArticle('shore', { basedOn: 'wire', sources: [inspector], statements: [barge] }),
    ];
    expect(codesIn({ articles })).toEqual([]);
  });

  test('may have it from a base that cannot be read', () => {
    const unreadable = { articles: ['gazette'], events: [], topics: [] };
    expect(codesIn({ articles: [reprint({ statements: [time] })], unreadable })).toEqual([]);
  });
});
