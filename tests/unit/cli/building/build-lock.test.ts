/** Real processes in a folder of their own: a lock within one process would prove nothing. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const source = pathToFileURL('src/cli/building/build-lock.ts').href;
const lock = '.cache/build.lock';

/** A process that runs a task, written as the body of an async function, once no other does. */
function started(folder: string, task: string): ChildProcess {
  const script = `
    import { appendFileSync, rmSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { withBuildLock } from '${source}';
    const note = (text) => appendFileSync('log', text + ' ');
    await withBuildLock(async () => { ${task} });
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<{ status: unknown; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const [status] = await once(child, 'close');
  return { status, stderr };
}

const log = (folder: string) => readFileSync(join(folder, 'log'), 'utf8').trim();
const aProcessThatIsGone = () => spawnSync(process.execPath, ['-e', '']).pid;

test('two builds at once run one after the other, and the second says that it waits', async () => {
  const folder = temporaryFolder({});
  const task = "note('begin'); await wait(1500); note('end');";
  const runs = await Promise.all([ended(started(folder, task)), ended(started(folder, task))]);
  expect(log(folder)).toBe('begin end begin end');
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  expect(runs.map(({ stderr }) => stderr).join('')).toBe(
    'Another build is running here; this one waits for it.\n',
  );
  expect(existsSync(join(folder, lock))).toBe(false);
});

test('the lock of a process that has gone keeps nobody waiting', async () => {
  const folder = temporaryFolder({ [lock]: String(aProcessThatIsGone()) });
  expect(await ended(started(folder, "note('ran');"))).toMatchObject({ status: 0 });
  expect(log(folder)).toBe('ran');
});

test('a build that is killed leaves the way free', async () => {
  const folder = temporaryFolder({});
  const first = started(folder, "note('begin'); await wait(600_000);");
  await expect.poll(() => existsSync(join(folder, 'log')), { timeout: 20_000 }).toBe(true);
  const gone = once(first, 'close');
  first.kill('SIGKILL');
  await gone;
  expect(existsSync(join(folder, lock))).toBe(true);
  await ended(started(folder, "note('second');"));
  expect(log(folder)).toBe('begin second');
});

test('a task that fails gives the lock back', async () => {
  const folder = temporaryFolder({});
  const { status, stderr } = await ended(started(folder, "throw new Error('no pages');"));
  expect([status, existsSync(join(folder, lock))]).toEqual([1, false]);
  expect(stderr).toContain('no pages');
});

test('a lock that a crash left empty is taken over once it is too old to be in the writing', async () => {
  const folder = temporaryFolder({ [lock]: '' });
  utimesSync(join(folder, lock), new Date(0), new Date(0));
  await ended(started(folder, "note('ran');"));
  expect(log(folder)).toBe('ran');
});

test('where no lock can be written it fails, and does not wait for ever', async () => {
  const folder = temporaryFolder({});
  writeFileSync(join(folder, '.cache'), 'a file in the place of the folder');
  const { status } = await ended(started(folder, "note('ran');"));
  expect([status, existsSync(join(folder, 'log'))]).toEqual([1, false]);
});
