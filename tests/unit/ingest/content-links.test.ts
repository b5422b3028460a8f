import { expect, test } from 'vitest';
import { brokenLinks, contentLink } from '#ingest/content-links.ts';

test.each([
  ['gazette-ferry.md', { kind: 'articles', id: 'gazette-ferry', fragment: '' }],
  ['./gazette-ferry.md', { kind: 'articles', id: 'gazette-ferry', fragment: '' }],
  ['../../events/closed.md#time', { kind: 'events', id: 'closed', fragment: '#time' }],
  ['../../topics/port-maren.md', { kind: 'topics', id: 'port-maren', fragment: '' }],
  ['%67azette.md', { kind: 'articles', id: 'gazette', fragment: '' }],
])('%s leads to a content file', (address, link) => {
  expect(contentLink('content', 'content/articles/2024/report.md', address)).toEqual(link);
});

test.each(['#who', 'https://example.com/', '../notes.txt', '../../../README.md', 'mailto:a@b.c'])(
  '%s does not',
  (address) => {
    expect(contentLink('content', 'content/articles/2024/report.md', address)).toBeUndefined();
  },
);

test.each([
  ['events/content', 'events/content/articles/report.md', '../topics/tirana.md', 'topics'],
  ['.', 'articles/of/mine/events/closed.md', '../../../../topics/tirana.md', 'topics'],
  ['content', 'content/topics/events/attack.md', 'other.md', 'topics'],
])(
  'the folder of the three is told from others of its name: in %s, from %s to %s',
  (folder, from, to, kind) => {
    expect(contentLink(folder, from, to)?.kind).toBe(kind);
  },
);

const files = new Set(['content/articles/ferry-fire.md', 'content/articles/2024/report.md']);
const broken = (address: string) =>
  brokenLinks(
    { path: 'content/articles/2024/report.md', links: [{ address, line: 9, column: 5 }] },
    files,
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
