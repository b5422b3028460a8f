import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

vi.setConfig({ testTimeout: 60_000 });

const files = {
  'content/events/shut.md': '---\ntitle: Closed\ndate: 2024-05-01\n---\n',
  'content/articles/a.md':
    '---\ntitle: A\ndate: 2024-05-02\npublisher: B\nevents: [shut]\n---\n\n[It](../events/shut.md).\n',
};

function inArchive() {
  const root = temporaryFolder(files);
  return {
    read: (path: string) => readFileSync(join(root, 'content', path), 'utf8'),
    list: (folder: string) => readdirSync(join(root, 'content', folder)),
    rename: (...args: readonly string[]) => runCli('rename', args, { ARCHIVE_CONTENT: '' }, root),
  };
}

test('the file, its former id and every reference are written, and told', () => {
  const { rename, read, list } = inArchive();
  expect(rename('event', 'shut', 'closed')).toEqual({
    status: 0,
    stdout: [
      'content/events/shut.md is content/events/closed.md; the address of "shut" leads there.',
      'content/articles/a.md: 2 references',
      '2 references in 1 file.',
      '',
    ].join('\n'),
    stderr: '',
  });
  expect(list('events')).toEqual(['closed.md']);
  expect(read('events/closed.md')).toBe(
    '---\ntitle: Closed\ndate: 2024-05-01\nformerly: [shut]\n---\n',
  );
  expect(read('articles/a.md')).toBe(files['content/articles/a.md'].replaceAll('shut', 'closed'));
});

test('there and back again', () => {
  const { rename, read } = inArchive();
  rename('event', 'shut', 'closed');
  expect(rename('events', 'closed.md', 'shut').status).toBe(0);
  expect(read('events/shut.md')).toContain('formerly: [closed]');
  expect(read('articles/a.md')).toBe(files['content/articles/a.md']);
});

test.each([
  [
    ['event', 'shot', 'closed'],
    'There is no file "shot" in the folder events.\nDid you mean "shut"? Write the name of the file without .md.\n',
  ],
  [['event', 'shut', 'Closed'], /^"Closed" cannot be an id/],
])('what cannot be, %j: exit 1, what and why, and nothing changes', (args, words) => {
  const { rename, read } = inArchive();
  const { status, stdout, stderr } = rename(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(words);
  expect(read('events/shut.md')).toBe(files['content/events/shut.md']);
});

test.each([[['event', 'shut']], [['evnt', 'shut', 'closed']]])(
  'called wrongly, %j: exit 2 and one sentence',
  (args) => {
    const { status, stdout, stderr } = inArchive().rename(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  },
);
