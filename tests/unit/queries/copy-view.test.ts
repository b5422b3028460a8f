import { expect, test } from 'vitest';
import type { LinkRecords } from '#archive/link-record.ts';
import { copyView } from '#queries/copy-view.ts';
import { anArticle } from '../../support/builders.ts';

const original = 'https://gazette.example/bridge';
const first = 'https://web.archive.example/2024/bridge';
const second = 'https://archive.example/x1';
const { copy } = anArticle('gazette', {
  copy: {
    url: `${original}#cables`,
    archived: [
      { url: first, date: '2024-05-03' },
      { url: second, date: '2024-05' },
    ],
  },
}).fields;
const dead = (url: string): LinkRecords =>
  new Map([[url, { checked: '2026-11-20', result: 'dead', status: 404, misses: 2 }]]);

test('original and archived copies stand side by side as Robust Links', () => {
  const [address, archived] = copyView(copy, new Map()).links;
  const whole = `${original}#cables`;
  expect([address?.label, archived?.label]).toEqual(['Address', 'Archived']);
  expect(address?.links).toEqual([
    {
      url: whole,
      date: null,
      gone: null,
      robust: {
        'data-originalurl': whole,
        'data-versionurl': first,
        'data-versiondate': '2024-05-03',
      },
    },
  ]);
  expect(archived?.links.map(({ robust }) => robust)).toEqual([
    {
      'data-originalurl': whole,
      'data-versionurl': first,
      'data-versiondate': '2024-05-03',
    },
    // Its day is not known.
    { 'data-originalurl': whole, 'data-versionurl': second },
  ]);
});

test('an original that is no longer there says since when that is known, after its archived copies', () => {
  const { links } = copyView(copy, dead(original));
  expect(links.map(({ label }) => label)).toEqual(['Archived', 'Address']);
  expect(links[1]?.links[0]?.gone).toEqual({ text: '20 November 2026', machine: '2026-11-20' });
  expect(links[0]?.links.map(({ gone }) => gone)).toEqual([null, null]);
});

test('an archived copy that is no longer there says so in its place', () => {
  const { links } = copyView(copy, dead(second));
  expect(links.map(({ label }) => label)).toEqual(['Address', 'Archived']);
  expect(links[1]?.links.map(({ gone }) => gone?.text)).toEqual([undefined, '20 November 2026']);
});

test.each(['ok', 'missed', 'unsure'] as const)(
  'an address that is %s is marked by nothing',
  (result) => {
    const records = new Map([[original, { checked: '2026-11-20', result, misses: 1 }]]);
    expect(copyView(copy, records)).toEqual(copyView(copy, new Map()));
  },
);

test('an address without archived copies is a plain link, and a copy without an address has none', () => {
  const alone = anArticle('a', { copy: { url: original } }).fields.copy;
  expect(copyView(alone, new Map()).links[0]?.links[0]?.robust).toEqual({});
  expect(copyView(undefined, new Map()).links).toEqual([]);
});
