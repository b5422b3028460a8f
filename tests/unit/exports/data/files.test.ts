import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Archive } from '#archive/archive.ts';
import { articlesById, dataFiles } from '#exports/data/files.ts';
import { articleFileOf } from '#exports/data/json-files.ts';
import { archiveFile, archivePart, dataSchema } from '#exports/data/json-schemas.ts';
import { readBody } from '#ingest/read-body.ts';
import {
  type ArticleInput,
  anArchive,
  anArticle,
  anEvent,
  aTopic,
} from '../../../support/builders.ts';
import { newsroom } from '../../queries/newsroom.ts';
import { faultsOf } from './tabular-package.ts';

const never = 100_000;
const filesOf = (archive: Archive, splitAbove = never) =>
  new Map(dataFiles(archive, splitAbove).map(({ name, write }) => [name, write()]));
const rowsOf = (archive: Archive, name: string): Record<string, string>[] =>
  parse(filesOf(archive).get(name) ?? '', { columns: true });
const archiveJson = (archive: Archive, splitAbove = never) =>
  archiveFile.parse(JSON.parse(filesOf(archive, splitAbove).get('archive.json') ?? ''));

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
for (const name of ['archive', 'archive-part', 'article'] as const) {
  ajv.addSchema(dataSchema(name), name);
}
const schemaFaults = (name: string, file: unknown) => {
  ajv.validate(name, file);
  return ajv.errors ?? [];
};
const jsonOf = (archive: Archive, article: Archive['articles'][number]): unknown =>
  JSON.parse(JSON.stringify(articleFileOf(archive, article, (path) => readBody(path).markdown)));

/** Texts that formats stumble over, in every field that takes one. */
const hostile = '=cmd|" /C calc"!A0\r\n</script>,;\u2028 &amp;';
const hostileArchive = anArchive({
  articles: [
    anArticle('hostile', {
      title: hostile,
      publisher: `@P ${hostile}`,
      byline: [hostile, '-x'],
      summary: hostile,
      dateline: hostile,
      date: '../2014',
      added: '-0044',
      copy: { url: 'https://example.org/straße?q=ü', via: hostile },
      sources: [{ id: 'inspector general', name: hostile, kind: 'document', date: '202X' }],
      statements: [
        { claim: 'event/count', says: hostile, value: '-5', source: 'inspector general' },
        { claim: 'event/count', says: hostile, value: '-5', source: 'inspector general' },
        { claim: 'event/day', says: 'Then.', value: '2024-05~' },
      ],
      corrections: [
        { date: '2024', kind: 'update', why: hostile, was: hostile },
        { date: '2024', kind: 'update', why: 'Again.' },
      ],
      topics: ['topic', 'topic'],
    }),
  ],
  events: [
    anEvent('event', {
      title: hostile,
      claims: { count: { text: hostile, kind: 'number' }, day: { text: 'Day', kind: 'date' } },
    }),
  ],
  topics: [aTopic('topic', { name: hostile, aliases: [hostile], names: { fa: 'تیرانا' } })],
});

const archives: [string, Archive][] = [
  ['the newsroom', newsroom],
  ['an empty archive', anArchive({})],
  ['hostile texts', hostileArchive],
];

describe.each(archives)('of %s', (_name, archive) => {
  test.each([never, 1])('the tables are a valid data package, split above %i', (splitAbove) => {
    expect(faultsOf(filesOf(archive, splitAbove))).toEqual([]);
  });

  test.each([never, 1])('the JSON files keep to their schemas, split above %i', (splitAbove) => {
    for (const [name, text] of filesOf(archive, splitAbove)) {
      if (!/^archive.*\.json$/.test(name)) continue;
      const schema = name === 'archive.json' ? 'archive' : 'archive-part';
      expect([name, schemaFaults(schema, JSON.parse(text))]).toEqual([name, []]);
    }
  });

  test('every file ends its last line, and is the same when it is written again', () => {
    expect([...filesOf(archive)]).toEqual([...filesOf(archive)]);
    for (const text of filesOf(archive).values()) expect(text.endsWith('\n')).toBe(true);
  });
});

test('a package with a wrong cell, a key twice or a row that isn’t there is no valid one', () => {
  const files = filesOf(newsroom);
  const [, first = ''] = files.get('article-topics.csv')?.split('\r\n') ?? [];
  const broken = new Map(files)
    .set('article-topics.csv', `${files.get('article-topics.csv')}${first}\r\n`)
    .set('publishers.csv', 'name,id,address,reports\r\nNobody,nobody,nowhere,-1\r\n');
  expect(faultsOf(broken)).toEqual(
    expect.arrayContaining([
      'article-topics.csv: bytes or hash',
      expect.stringMatching(/^article-topics: .* twice$/s),
      'publishers[0].address: "nowhere"',
      'publishers[0].reports: "-1"',
      'articles.publisher: The Maren Gazette is not in publishers',
    ]),
  );
});

test('each article of the newsroom keeps to the schema of an article', () => {
  const articles = articlesById(newsroom);
  expect(articles.length).toBeGreaterThan(5);
  for (const article of articles) {
    expect([article.id, schemaFaults('article', jsonOf(newsroom, article))]).toEqual([
      article.id,
      [],
    ]);
  }
});

test('a schema rejects what is not in it', () => {
  const [article] = articlesById(newsroom);
  const file = article && jsonOf(newsroom, article);
  expect(schemaFaults('article', { ...Object(file), extra: 1 })).not.toEqual([]);
  expect(schemaFaults('article', { ...Object(file), date: '2024' })).not.toEqual([]);
});

describe('rights', () => {
  const withText = z.object({ text: z.object({ markdown: z.string() }).nullable() });
  const shown = (fields: Partial<ArticleInput>) => {
    const file = { ...anArticle('report', fields), body: { digest: 'abc' } };
    const archive = anArchive({ articles: [file] });
    const [article] = articlesById(archive);
    const made = article && articleFileOf(archive, article, () => 'The body.');
    return withText.parse(made).text?.markdown;
  };

  test('of none keep the text out; the others let it in', () => {
    expect(shown({ rights: { text: 'none' } })).toBeUndefined();
    expect(shown({})).toBe('The body.');
    expect(shown({ rights: { text: 'excerpt' } })).toBe('The body.');
    expect(shown({ rights: { text: 'full', licence: 'CC BY 4.0' } })).toBe('The body.');
  });

  test('have their columns', () => {
    const rights = { text: 'full', holder: 'The Gazette', licence: 'CC BY 4.0' } as const;
    const [row] = rowsOf(
      anArchive({ articles: [anArticle('report', { rights })] }),
      'articles.csv',
    );
    expect(row).toMatchObject({
      rights_text: 'full',
      rights_holder: 'The Gazette',
      rights_licence: 'CC BY 4.0',
    });
  });
});

describe('a withdrawn article', () => {
  const secret = 'Never to be read again';
  const archive = anArchive({
    articles: [
      anArticle('gone', {
        title: 'Thirty cables cracked',
        status: 'withdrawn',
        summary: secret,
        byline: [secret],
        sources: [{ id: 'witness', name: secret, kind: 'eyewitness' }],
        statements: [{ claim: 'closed/cables', says: secret, source: 'witness' }],
        topics: ['harbour'],
        corrections: [
          { date: '2024-05-03', kind: 'correction', why: secret, was: secret },
          { date: '2024-05-04', kind: 'withdrawal', why: 'A slip.', was: secret, now: secret },
        ],
      }),
    ],
    events: [anEvent('closed', { claims: { cables: { text: 'Cracked cables' } } })],
    topics: [aTopic('harbour')],
  });

  test('keeps a row with its title and the reason, and nothing else anywhere', () => {
    const [row] = rowsOf(archive, 'articles.csv');
    expect(Object.entries(row ?? {}).filter(([, cell]) => cell !== '')).toEqual([
      ['id', 'gone'],
      ['address', 'https://harbour-file.example/articles/gone/'],
      ['data', 'https://harbour-file.example/data/articles/gone.json'],
      ['status', 'withdrawn'],
      ['title', 'Thirty cables cracked'],
      ['withdrawal', 'A slip.'],
    ]);
    for (const text of filesOf(archive).values()) expect(text).not.toContain(secret);
  });

  test('is a tombstone in JSON', () => {
    const [article] = articlesById(archive);
    expect(article && jsonOf(archive, article)).toEqual({
      $schema: 'https://harbour-file.example/data/schemas/article.json',
      version: '1.1.0',
      id: 'gone',
      address: 'https://harbour-file.example/articles/gone/',
      status: 'withdrawn',
      title: 'Thirty cables cracked',
      withdrawal: {
        date: { edtf: '2024-05-04', min: '2024-05-04', max: '2024-05-04' },
        why: 'A slip.',
      },
    });
  });
});

test('drafts are in no file, and what is based on one names no article that isn’t there', () => {
  const archive = anArchive({
    articles: [
      anArticle('secret-draft', { status: 'draft' }),
      anArticle('reprint', { basedOn: 'secret-draft' }),
    ],
  });
  for (const text of filesOf(archive).values()) expect(text).not.toContain('secret-draft');
});

test('a claim’s row has its status, how many origins and how many reports', () => {
  const row = rowsOf(newsroom, 'claims.csv').find(({ id }) => id === 'bridge-closed/cables');
  const coverage = newsroom.coverageByClaim.get('bridge-closed/cables');
  expect(row).toMatchObject({
    status: coverage?.status,
    origins: String(coverage?.origins.length),
    reports: String(coverage?.reports.length),
    differs_in_precision: String(coverage?.differsInPrecision),
  });
});

test('dates keep what was typed, beside their first and last day', () => {
  const articles = ['2024-05~', '../2014', '202X'].map((date, at) =>
    anArticle(`report-${at}`, { date, dateNote: 'Why.' }),
  );
  expect(
    rowsOf(anArchive({ articles }), 'articles.csv').map(({ date, date_min, date_max }) => [
      date,
      date_min,
      date_max,
    ]),
  ).toEqual([
    ['2024-05~', '2024-05-01', '2024-05-31'],
    ['../2014', '', '2014-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
  ]);
});

describe('a statement’s id', () => {
  const events = [anEvent('closed', { claims: { cables: { text: 'Cables' } } })];
  const idsOf = (...says: string[]) =>
    new Map(
      rowsOf(
        anArchive({
          articles: [
            anArticle('report', {
              statements: says.map((said) => ({ claim: 'closed/cables', says: said })),
            }),
          ],
          events,
        }),
        'statements.csv',
      ).map((row) => [row.says, row.id]),
    );

  test('does not depend on the statements around it', () => {
    expect(idsOf('One.', 'Two.').get('Two.')).toBe(idsOf('Two.', 'Three.').get('Two.'));
  });

  test('changes with what it says', () => {
    expect(idsOf('One.').get('One.')).not.toBe(idsOf('Two.').get('Two.'));
  });
});

describe('a large archive', () => {
  const articles = ['1999', '2022-05', '2022-09-01', '../2014', '202X', '-0044'].map((date, at) =>
    anArticle(`report-${at}`, { date, dateNote: 'Why.' }),
  );
  const archive = anArchive({ articles });

  test('is split by the year of the report; at the limit it is whole', () => {
    expect([...filesOf(archive, 6).keys()]).toContain('articles.csv');
    const names = [...filesOf(archive, 5).keys()];
    expect(names.filter((name) => name.startsWith('articles-'))).toEqual(
      ['1999', '2020', '2022', 'undated'].map((year) => `articles-${year}.csv`),
    );
    expect(names).not.toContain('articles.csv');
    expect(names).toContain('events.csv');
  });

  test('has the same articles in its parts as in one file', () => {
    const whole = archiveJson(archive);
    const { parts, articles: own } = archiveJson(archive, 5);
    const files = filesOf(archive, 5);
    const inParts = parts.flatMap(
      ({ name }) => archivePart.parse(JSON.parse(files.get(name) ?? '')).articles,
    );
    expect(own).toEqual([]);
    expect(new Set(inParts.map(({ id }) => id))).toEqual(
      new Set(whole.articles.map(({ id }) => id)),
    );
    expect(inParts).toHaveLength(6);
  });
});
