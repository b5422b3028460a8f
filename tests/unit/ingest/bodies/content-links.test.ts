import { describe, expect, test } from 'vitest';
import { brokenLinks } from '#ingest/bodies/broken-links.ts';
import { contentLink, linkTargets } from '#ingest/bodies/content-links.ts';
import type { ContentFile, ContentKind } from '#ingest/folder/content-files.ts';

const none = (): ContentKind[] => [];

test.each([
  ['gazette-ferry.md', { kind: 'articles', id: 'gazette-ferry', fragment: '' }],
  ['./gazette-ferry.md', { kind: 'articles', id: 'gazette-ferry', fragment: '' }],
  ['../../events/closed.md#time', { kind: 'events', id: 'closed', fragment: '#time' }],
  ['../../topics/port-maren.md', { kind: 'topics', id: 'port-maren', fragment: '' }],
  ['%67azette.md', { kind: 'articles', id: 'gazette', fragment: '' }],
])('%s leads to a content file', (address, link) => {
  expect(contentLink('content', 'content/articles/2024/report.md', address, none)).toEqual(link);
});

test.each(['#who', 'https://example.com/', '../notes.txt', '../../../README.md', 'mailto:a@b.c'])(
  '%s does not',
  (address) => {
    expect(
      contentLink('content', 'content/articles/2024/report.md', address, none),
    ).toBeUndefined();
  },
);

test.each([
  ['events/content', 'events/content/articles/report.md', '../topics/tirana.md', 'topics'],
  ['.', 'articles/of/mine/events/closed.md', '../../../../topics/tirana.md', 'topics'],
  ['content', 'content/topics/events/attack.md', 'other.md', 'topics'],
])(
  'the folder of the three is told from others of its name: in %s, from %s to %s',
  (folder, from, to, kind) => {
    expect(contentLink(folder, from, to, none)?.kind).toBe(kind);
  },
);

describe('an id', () => {
  const kindsOf = (id: string): ContentKind[] =>
    ({ ferry: ['events' as const], fire: ['articles' as const, 'topics' as const] })[id] ?? [];
  const link = (address: string) => contentLink('content', 'content/topics/a.md', address, kindsOf);

  test('leads to the one file that has it, with its fragment', () => {
    expect(link('ferry')).toEqual({ kind: 'events', id: 'ferry', fragment: '' });
    expect(link('ferry#time')).toEqual({ kind: 'events', id: 'ferry', fragment: '#time' });
    expect(link('event:ferry#time')).toEqual({ kind: 'events', id: 'ferry', fragment: '#time' });
  });

  test('of two kinds needs the word for one', () => {
    expect(link('fire')).toBeUndefined();
    expect(link('topic:fire')).toMatchObject({ kind: 'topics', id: 'fire' });
    expect(link('article:fire')).toMatchObject({ kind: 'articles', id: 'fire' });
  });

  test.each(['event:fire', 'ferries', 'topic:', 'source:ferry', 'Event:ferry'])(
    '%s leads nowhere',
    (address) => {
      expect(link(address)).toBeUndefined();
    },
  );
});

const file = (kind: ContentKind, path: string): ContentFile => ({
  kind,
  id: path.slice(path.lastIndexOf('/') + 1, -'.md'.length),
  file: `/${path}`,
  path,
});
const targets = linkTargets([
  file('articles', 'content/articles/ferry-fire.md'),
  file('articles', 'content/articles/2024/report.md'),
  file('events', 'content/events/ferry-fire.md'),
]);
const broken = (address: string) =>
  brokenLinks(
    { path: 'content/articles/2024/report.md', links: [{ address, line: 9, column: 5 }] },
    targets,
  );

test('a link to no file is told at its place in the body', () => {
  expect(broken('../fery-fire.md')).toMatchObject([
    { code: 'link-broken', field: 'body', line: 9, column: 5 },
  ]);
});

test('the path that it suggests is one to write: from this file on', () => {
  const [problem] = broken('../fery-fire.md');
  expect(problem?.remedy).toMatch(/^Did you mean "\.\.\/ferry-fire\.md"\?/);
});

test('an id that is nearly right is suggested with its kind', () => {
  expect(broken('event:fery-fire#time')[0]?.remedy).toMatch(
    /^Did you mean "event:ferry-fire#time"\?/,
  );
});

test('an id of two files is told with what to write for each', () => {
  expect(broken('ferry-fire')[0]?.remedy).toBe(
    'Write which one: article:ferry-fire or event:ferry-fire.',
  );
});

test.each(['report', 'event:ferry-fire', '../ferry-fire.md', '#part', 'https://example.com/'])(
  '%s is right',
  (address) => {
    expect(broken(address)).toEqual([]);
  },
);
