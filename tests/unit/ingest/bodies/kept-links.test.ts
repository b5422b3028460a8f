import { expect, test } from 'vitest';
import { keptLink, keptLinks } from '#ingest/bodies/kept-links.ts';
import type { ContentFile } from '#ingest/folder/content-files.ts';

const file = (kind: ContentFile['kind'], id: string): ContentFile => ({
  kind,
  id,
  file: `/content/${kind}/${id}.md`,
  path: `content/${kind}/${id}.md`,
});
const files = [file('events', 'closed'), file('topics', 'closed'), file('articles', 'ferry')];
const kept = (...addresses: string[]) =>
  keptLinks(
    'content/articles/bridge.md',
    addresses.map((address) => ({ address, line: 1, column: 1 })),
    files,
  );

test('a link by path or id keeps the file that it led to, without its fragment', () => {
  expect(kept('../events/closed.md#time', 'ferry', 'topic:closed')).toEqual({
    '../events/closed.md': 'events/closed',
    ferry: 'articles/ferry',
    'topic:closed': 'topics/closed',
  });
});

test('what leads out of the archive, to nothing or to several is not kept', () => {
  expect(kept('https://gazette.example/', '#part', 'nothing.md', 'closed')).toEqual({});
});

test('a kept link leads where it led, to the part that is typed', () => {
  const links = kept('../events/closed.md');
  expect(keptLink(links, '../events/closed.md#time')).toEqual({
    kind: 'events',
    id: 'closed',
    fragment: '#time',
  });
  expect(keptLink(links, 'toString')).toBeUndefined();
});
