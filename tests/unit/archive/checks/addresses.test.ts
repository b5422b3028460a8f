import { expect, test } from 'vitest';
import { ownerOf } from '#archive/addresses.ts';
import { checkAddresses } from '#archive/checks/addresses.ts';
import type { ArchiveFiles } from '#archive/checks/known-files.ts';
import {
  articleDataPath,
  articlePath,
  articlesMonthPath,
  articlesYearPath,
  citationPath,
  eventFeedPath,
  eventPath,
  homePath,
  topicFeedPath,
  topicPath,
  topicsPath,
  versionPath,
} from '#site/paths.ts';
import { anArticle, anEvent, aTopic } from '../../../support/builders.ts';

const belowBase = (path: string) => path.slice(homePath().length - 1);
const bridge = { id: 'bridge' };

test.each([
  [articlePath(bridge), 'articles'],
  [versionPath(bridge, 2), 'articles'],
  [citationPath('articles', bridge, 'csl.json'), 'articles'],
  [articleDataPath(bridge), 'articles'],
  [eventPath(bridge), 'events'],
  [eventFeedPath(bridge), 'events'],
  [topicPath(bridge), 'topics'],
  [topicFeedPath(bridge), 'topics'],
])('%s belongs to its file', (path, kind) => {
  expect(ownerOf(belowBase(path))).toEqual({ kind, id: 'bridge' });
});

test.each([homePath(), topicsPath(), articlesYearPath('2024'), articlesMonthPath('12024', '05')])(
  '%s belongs to no single file',
  (path) => {
    expect(ownerOf(belowBase(path))).toBeUndefined();
  },
);

/** The messages for promised addresses, the first on line 1. */
function told(promised: readonly string[], files: Partial<ArchiveFiles> = {}) {
  const lines = new Map(promised.map((address, index) => [address, index + 1]));
  const addresses = { path: 'content/addresses.txt', lines };
  return checkAddresses({ articles: [], events: [], topics: [], addresses, ...files });
}

const promised = ['/articles/a/', '/events/e/', '/topics/t/'];

test('what has a file is kept', () => {
  const files = { articles: [anArticle('a')], events: [anEvent('e')], topics: [aTopic('t')] };
  expect(told(promised, files)).toEqual([]);
});

test('what leads on is kept', () => {
  const formerly = (id: string) => ({ formerly: [id] });
  const files = {
    articles: [anArticle('b', formerly('a'))],
    events: [anEvent('f', formerly('e'))],
    topics: [aTopic('u', formerly('t'))],
  };
  expect(told(promised, files)).toEqual([]);
});

test('only a file of the same kind leads on', () => {
  expect(told(['/articles/a/'], { topics: [aTopic('u', { formerly: ['a'] })] })).toHaveLength(1);
});

test('what is withdrawn is kept', () => {
  const corrections = [{ date: '2024-06-01', kind: 'withdrawal' as const, why: 'Invented.' }];
  expect(
    told(['/articles/a/'], { articles: [anArticle('a', { status: 'withdrawn', corrections })] }),
  ).toEqual([]);
});

test('a file that cannot be read is told elsewhere', () => {
  expect(told(promised, { unreadable: { articles: ['a'], events: ['e'], topics: ['t'] } })).toEqual(
    [],
  );
});

test('what is gone is told once, at the first of its lines', () => {
  const findings = told(['/', '/articles/a/', '/articles/a/cite.bib', '/data/articles/a.json']);
  expect(findings.map(({ code, at, path }) => [code, at?.line, path])).toEqual([
    ['address-lost', 2, 'content/addresses.txt'],
  ]);
});

test('a draft has no page, and leads nowhere', () => {
  const findings = told(['/articles/a/', '/articles/b/'], {
    articles: [anArticle('a', { status: 'draft', formerly: ['b'] })],
  });
  expect(findings.map(({ found }) => found)).toEqual([
    'The address /articles/a/ was promised, and content/articles/a.md is a draft, which has no page.',
    'The address /articles/b/ was promised, and there is no article "b" any more.',
  ]);
});

test('without a list nothing is promised', () => {
  expect(told(promised, { addresses: undefined })).toEqual([]);
});
