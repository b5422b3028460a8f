import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run as renameCommand } from '#cli/commands/rename.ts';
import { run as reviseCommand } from '#cli/commands/revise.ts';
import { run as validateCommand } from '#cli/commands/validate.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

const bridge = 'content/articles/bridge.md';

function inArchive() {
  const root = temporaryFolder({
    [bridge]:
      '---\ntitle: Bridge\ndate: 2024-05-02\npublisher: B\nevents: [shut]\n---\n\n[Shut](shut).\n',
    'content/events/shut.md': '---\ntitle: Closed\ndate: 2024-05-01\n---\n',
  });
  return {
    revise: (...args: readonly string[]) => runCommand(reviseCommand, args, { cwd: root }),
    rename: (...args: readonly string[]) => runCommand(renameCommand, args, { cwd: root }),
    validate: () => runCommand(validateCommand, ['--quiet'], { cwd: root }),
    has: (path: string) => existsSync(join(root, 'content', path)),
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    edit: (from: string, to: string) =>
      writeFileSync(join(root, bridge), readFileSync(join(root, bridge), 'utf8').replace(from, to)),
  };
}

test('a version is kept, changed, and reported', async () => {
  const { revise, edit, validate } = inArchive();
  expect(await revise('bridge.md')).toEqual({
    status: 0,
    stdout: [
      'content/versions/bridge/1.md is version 1 of "bridge". Change the article now.',
      'content/versions/ledger.json is new, with 1 article: from now on, every change to one of them needs a kept version or a correction.',
      '',
    ].join('\n'),
    stderr: '',
  });
  expect(await revise('bridge')).toMatchObject({
    status: 0,
    stdout: 'Nothing has changed in "bridge" since version 1 was kept.\n',
  });
  edit('title: Bridge', 'title: The bridge');
  expect((await validate()).status).toBe(0);
  expect(await revise()).toMatchObject({ status: 0, stdout: '"bridge" is version 2.\n' });
  expect(await revise()).toMatchObject({
    status: 0,
    stdout: 'The ledger of versions is up to date.\n',
  });
});

test('a change that nothing explains fails, with what to do', async () => {
  const { revise, edit, validate } = inArchive();
  await revise();
  edit('title: Bridge', 'title: The bridge');
  const { status, stderr } = await validate();
  expect([status, stderr]).toEqual([1, expect.stringContaining('[version-unexplained]')]);
  expect(await revise('bridge')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('run npm run revise -- bridge'),
  });
});

test('renames go along: of an article with its versions, of an event without a change', async () => {
  const { revise, rename, validate, has, read, edit } = inArchive();
  await revise('bridge');
  edit('title: Bridge', 'title: The bridge');
  await revise();
  const kept = read('content/versions/bridge/1.md');
  expect((await rename('event', 'shut', 'closed')).status).toBe(0);
  expect((await rename('article', 'bridge', 'harbour-bridge')).status).toBe(0);
  expect(has('versions/bridge')).toBe(false);
  expect(read('content/versions/harbour-bridge/1.md')).toBe(kept);
  expect(Object.keys(JSON.parse(read('content/versions/ledger.json')))).toEqual(['harbour-bridge']);
  expect(await validate()).toMatchObject({ status: 0, stderr: '' });
  expect(await revise()).toMatchObject({ stdout: 'The ledger of versions is up to date.\n' });
});

test.each([['--help'], ['-h']])('%s says what it does', async (flag) => {
  expect(await inArchive().revise(flag)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('npm run revise'),
  });
});

test('called wrongly: exit 2 and one sentence', async () => {
  const { status, stderr } = await inArchive().revise('--al');
  expect([status, stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining('--al')]]);
});
