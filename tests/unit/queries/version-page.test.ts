import { describe, expect, test } from 'vitest';
import { buildArchive } from '#archive/archive.ts';
import type { KeptVersion } from '#archive/version.ts';
import { formerAddresses, keptAddresses } from '#queries/former-addresses.ts';
import { searchRecords } from '#queries/search-records.ts';
import { versionLinks, versionPage, versionPages } from '#queries/version-page.ts';
import { type ArticleInput, anArticle, anEvent, settings } from '../../support/builders.ts';
import { found, newsroom } from './newsroom.ts';

const kept = (number: number, fields: Partial<ArticleInput> = {}): KeptVersion => {
  const { fields: parsed } = anArticle('bridge', fields);
  const path = `content/versions/bridge/${number}.md`;
  return { number, path, fields: parsed, body: { digest: `text ${number}` }, links: {} };
};

/** An archive with an article "bridge" of which these versions are kept, and which has changed since. */
function withVersions(
  versions: readonly KeptVersion[],
  fields: Partial<ArticleInput> = {},
  version = versions.length,
) {
  const hash = 'a'.repeat(64);
  const { archive } = buildArchive(
    {
      articles: [{ ...anArticle('bridge', fields), contentHash: 'changed' }, anArticle('other')],
      events: [anEvent('bridge-closed')],
      topics: [],
      versions: {
        path: 'content/versions/ledger.json',
        ledger: new Map([['bridge', { version, sha256: hash, corrections: 0, kept: {} }]]),
        lines: new Map(),
        kept: new Map([['bridge', versions]]),
      },
    },
    settings,
  );
  return archive;
}

const pageOf = (archive: ReturnType<typeof withVersions>, number: number) =>
  versionPages(archive).find(({ n }) => n === String(number))?.page;

test('it says which version it is, and leads to the latest and to those beside it', () => {
  expect(pageOf(withVersions([kept(1), kept(2)]), 2)).toMatchObject({
    number: 2,
    path: '/articles/bridge/v/2/',
    latest: '/articles/bridge/',
    previous: '/articles/bridge/v/1/',
    next: '/articles/bridge/v/3/',
  });
  expect(pageOf(withVersions([kept(1)]), 1)?.previous).toBeNull();
});

describe('what has been cited stays:', () => {
  const before = pageOf(withVersions([kept(1, { title: 'As cited' })]), 1);
  const same = (archive: ReturnType<typeof withVersions>) =>
    expect(pageOf(archive, 1)).toEqual(before);

  test('later versions change nothing', () => {
    same(withVersions([kept(1, { title: 'As cited' }), kept(2), kept(3)]));
  });

  test('nor do a later headline, publisher, correction or source', () => {
    same(
      withVersions([kept(1, { title: 'As cited' })], {
        title: 'Another headline',
        publisher: 'Harbour Radio',
        language: 'sq',
        corrections: [{ date: '2024-06-01', kind: 'correction', why: 'Wrong.' }],
        sources: [{ id: 'mayor', name: 'Ada Okafor', kind: 'official' }],
        formerly: ['shut'],
      }),
    );
  });
});

describe('its text', () => {
  const shown = (then: ArticleInput['rights'], today: ArticleInput['rights']) =>
    pageOf(withVersions([kept(1, { rights: then })], { rights: today }), 1)?.body !== null;

  test('is shown where rights allow it', () => {
    expect(shown({ text: 'restated' }, { text: 'restated' })).toBe(true);
  });

  test('goes where rights have been lost since', () => {
    expect(shown({ text: 'restated' }, { text: 'none' })).toBe(false);
    expect(shown({ text: 'full', licence: 'CC BY 4.0' }, { text: 'restated' })).toBe(false);
  });
});

test('an article lists its earlier versions that are kept', () => {
  const archive = withVersions([kept(1), kept(3)], {}, 3);
  expect(versionLinks(found(archive.articleById, 'bridge'))).toEqual([
    { href: '/articles/bridge/v/1/', text: '1' },
    { href: '/articles/bridge/v/3/', text: '3' },
  ]);
});

describe('the address of each version', () => {
  const leads = (archive: ReturnType<typeof withVersions>) =>
    formerAddresses(archive)
      .filter(({ from }) => from.includes('/v/'))
      .map(({ from, to }) => `${from} → ${to}`);

  test('that is not kept leads to the article, as that of the latest does', () => {
    const archive = withVersions([kept(2)], {}, 2);
    expect(leads(archive).filter((lead) => lead.includes('bridge'))).toEqual([
      '/articles/bridge/v/1/ → /articles/bridge/',
      '/articles/bridge/v/3/ → /articles/bridge/',
    ]);
  });

  test('opens under the ids that the article had before', () => {
    const archive = withVersions([kept(1)], { formerly: ['shut'] });
    expect(leads(archive).filter((lead) => lead.startsWith('/articles/shut/'))).toEqual([
      '/articles/shut/v/1/ → /articles/bridge/v/1/',
      '/articles/shut/v/2/ → /articles/bridge/',
    ]);
  });

  test('of a withdrawn article leads to what says that it is', () => {
    const archive = withVersions([kept(1)], {
      status: 'withdrawn',
      corrections: [{ date: '2024-06-01', kind: 'withdrawal', why: 'Retracted.' }],
    });
    expect(versionPages(archive)).toEqual([]);
    expect(leads(archive)).toContain('/articles/bridge/v/1/ → /articles/bridge/');
  });

  test('is none where there is no ledger', () => {
    const { archive } = buildArchive(
      { articles: [anArticle('bridge')], events: [], topics: [] },
      settings,
    );
    expect(leads(archive)).toEqual([]);
  });
});

test('search finds no version but the latest', () => {
  const versions = new Set(keptAddresses(newsroom));
  expect(versions.size).toBeGreaterThan(0);
  expect(searchRecords(newsroom).filter(({ path }) => versions.has(path))).toEqual([]);
});

test('its props are plain data', () => {
  const article = found(newsroom.articleById, 'gazette-bridge');
  const pages = article.versions.map((version) => versionPage(article, version));
  expect(pages).toHaveLength(1);
  expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
});
