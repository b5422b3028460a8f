import { describe, expect, test } from 'vitest';
import { buildArchive } from '#archive/archive.ts';
import {
  isExplained,
  type KeptVersion,
  mayShowText,
  presentVersion,
  type VersionRecord,
} from '#archive/version.ts';
import { anArticle, settings } from '../../support/builders.ts';

const hash = 'a'.repeat(64);
const record: VersionRecord = { version: 2, sha256: hash, corrections: 1, kept: {} };
const kept = { sha256: hash, links: {} };

test('an article is the version that was recorded, or, changed since, the one after it', () => {
  expect(presentVersion(undefined, hash)).toBe(1);
  expect(presentVersion(record, hash)).toBe(2);
  expect(presentVersion(record, 'b'.repeat(64))).toBe(3);
});

test('a change is explained by the version before it that is kept, or by a new correction', () => {
  expect(isExplained(record, 1)).toBe(false);
  expect(isExplained(record, 2)).toBe(true);
  expect(isExplained({ ...record, kept: { 2: kept } }, 1)).toBe(true);
  expect(isExplained({ ...record, kept: { 1: kept } }, 1)).toBe(false);
});

test.each([
  ['none', 'full', false],
  ['full', 'none', false],
  ['restated', 'none', false],
  ['full', 'restated', false],
  ['full', 'full', true],
  ['excerpt', 'restated', true],
  ['restated', 'restated', true],
] as const)('of rights %s then and %s today the text may be shown: %s', (then, today, may) => {
  expect(mayShowText(then, today)).toBe(may);
});

describe('an article of the archive', () => {
  const version = (number: number): KeptVersion => {
    const { path, fields, body } = anArticle('gazette');
    return { number, path, fields, body, links: {} };
  };
  const ofStatus = (status: 'published' | 'withdrawn' | 'draft', contentHash = 'changed') => {
    const file = anArticle('gazette', {
      status,
      corrections: [{ date: '2024-05-03', kind: 'withdrawal', why: 'Retracted.' }],
    });
    const { archive } = buildArchive(
      {
        articles: [{ ...file, contentHash }],
        events: [],
        topics: [],
        versions: {
          path: 'content/versions/ledger.json',
          ledger: new Map([['gazette', { ...record, kept: { 1: kept, 2: kept } }]]),
          lines: new Map(),
          kept: new Map([['gazette', [version(1), version(2)]]]),
        },
      },
      { ...settings, drafts: true },
    );
    const [article] = archive.articles;
    return [article?.version, article?.versions.map(({ number }) => number)];
  };

  test('knows its number and its earlier versions', () => {
    expect(ofStatus('published')).toEqual([3, [1, 2]]);
  });

  test('is no earlier version of itself, should its present one be kept already', () => {
    expect(ofStatus('published', hash)).toEqual([2, [1]]);
  });

  test('shows no earlier version when it is withdrawn', () => {
    expect(ofStatus('withdrawn')).toEqual([3, []]);
  });

  test('has no version while it is a draft, and without a ledger', () => {
    expect(ofStatus('draft')).toEqual([null, []]);
    const { archive } = buildArchive(
      { articles: [anArticle('gazette')], events: [], topics: [] },
      settings,
    );
    expect(archive.articles[0]?.version).toBeNull();
  });
});
