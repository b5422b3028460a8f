import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '#cli/commands/rename.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

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
    rename: (...args: readonly string[]) => runCommand(run, args, { cwd: root }),
  };
}

test('the file, its former id and every reference are written and reported', async () => {
  const { rename, read, list } = inArchive();
  expect(await rename('event', 'shut', 'closed')).toEqual({
    status: 0,
    stdout: [
      'content/events/shut.md is now content/events/closed.md; the address of "shut" redirects there.',
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

test('there and back again', async () => {
  const { rename, read } = inArchive();
  await rename('event', 'shut', 'closed');
  expect((await rename('events', 'closed.md', 'shut')).status).toBe(0);
  expect(read('events/shut.md')).toContain('formerly: [closed]');
  expect(read('articles/a.md')).toBe(files['content/articles/a.md']);
});

test.each([
  [
    ['event', 'shot', 'closed'],
    'There is no file "shot" in the folder events.\nDid you mean "shut"? Write the name of the file without .md.\n',
  ],
  [['event', 'shut', 'Closed'], /^"Closed" cannot be an id/],
])('what cannot be, %j: exit 1, what and why, and nothing changes', async (args, words) => {
  const { rename, read } = inArchive();
  const { status, stdout, stderr } = await rename(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(words);
  expect(read('events/shut.md')).toBe(files['content/events/shut.md']);
});

test.each([[['event', 'shut']], [['evnt', 'shut', 'closed']]])(
  'called wrongly, %j: exit 2 and one sentence',
  async (args) => {
    const { status, stdout, stderr } = await inArchive().rename(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  },
);
