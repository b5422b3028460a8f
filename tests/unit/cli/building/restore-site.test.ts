/** What a build leaves behind that is killed between its two renames, and how the old site comes back. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test, vi } from 'vitest';
import { restoreSite } from '#cli/building/restore-site.ts';
import { beside, clearLeftovers, swapFolders } from '#cli/building/swap-folders.ts';
import { run } from '#cli/commands/build.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 60_000 });

const aProcessThatIsGone = () => spawnSync(process.execPath, ['-e', '']).pid;
const named = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');
const message = (site: string) => `A build was cut short; the site before it is back in ${site}.\n`;

/** A folder that holds only an old site, moved aside by the process of that number. */
function cutShort(pid: number) {
  const root = temporaryFolder({
    [`.dist.old-${pid}/index.html`]: 'the old site',
    'content/articles/broken.md': 'no front matter',
  });
  return { root, out: join(root, 'dist'), content: join(root, 'content') };
}

test.each([
  ['a process that has gone', aProcessThatIsGone],
  ['a process that runs', () => process.pid],
  ['a process of somebody else', () => 1],
])('a build puts back what %s moved aside, though the content is invalid now', async (_, pid) => {
  const { out, content } = cutShort(pid());
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out };
  const { status, stderr } = await runCommand(run, [], { env });
  expect(status).toBe(1);
  expect(stderr.startsWith(message(out))).toBe(true);
  expect(stderr).toContain('[front-matter-missing]');
  expect(named(out)).toBe('the old site');
});

test.each([
  ['has gone', aProcessThatIsGone],
  ['runs', () => process.pid],
])('a preview puts back what a process that %s moved aside, and serves it', async (_, pid) => {
  const { out } = cutShort(pid());
  const child = spawn(process.execPath, ['scripts/serve.mjs', out, '0'], { stdio: 'pipe' });
  onTestFinished(() => {
    child.kill();
  });
  let address = '';
  for await (const line of createInterface(child.stdout)) {
    address = /http:\S+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
  expect(await (await fetch(address)).text()).toBe('the old site');
});

test('where nothing was moved aside, a preview says to build first', () => {
  const out = join(temporaryFolder({ '.other.old-1/index.html': '' }), 'dist');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/serve.mjs', out, '0'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([
    1,
    `There is no archive in ${out}: run "npm run build" first.\n`,
  ]);
});

test('of several old sites the one that was built last comes back', () => {
  const root = temporaryFolder({
    '.dist.old-7/index.html': 'older',
    '.dist.old-1/index.html': 'newer',
    '.dist.old-9/index.html': 'oldest',
  });
  for (const [name, time] of [
    ['.dist.old-7', 2],
    ['.dist.old-1', 3],
    ['.dist.old-9', 1],
  ] as const) {
    utimesSync(join(root, name), time, time);
  }
  expect(restoreSite(join(root, 'dist'))).toBe(true);
  expect(named(join(root, 'dist'))).toBe('newer');
  expect(restoreSite(join(root, 'dist'))).toBe(false);
});

test('a site that is in place is never replaced, and what is not an old site never put back', () => {
  const root = temporaryFolder({ 'dist/index.html': 'new', '.dist.old-1/index.html': 'old' });
  expect(restoreSite(join(root, 'dist'))).toBe(false);
  expect(named(join(root, 'dist'))).toBe('new');
  const names = ['.dist.building-1', '.dist.going-1', '.dist.old-x', 'dist.old-1', '.dist2.old-1'];
  const other = temporaryFolder(
    Object.fromEntries(names.map((name) => [`${name}/index.html`, 'part'])),
  );
  expect(restoreSite(join(other, 'dist'))).toBe(false);
  expect(restoreSite(join(other, 'nowhere', 'dist'))).toBe(false);
});

test('a build whose old site is put back by another in between takes its place all the same', () => {
  const root = temporaryFolder({ 'dist/index.html': 'old', 'staging/index.html': 'new' });
  const [out, staging] = [join(root, 'dist'), join(root, 'staging')];
  // The first of its two steps; then another process looks, and puts the old site back.
  renameSync(out, beside(out, 'old'));
  expect(restoreSite(out)).toBe(true);
  swapFolders(staging, out);
  expect(named(out)).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('what is removed is not called old any more: half of it is never put back', () => {
  const pid = aProcessThatIsGone();
  const root = temporaryFolder({
    'dist/index.html': 'new',
    [`.dist.old-${pid}/index.html`]: 'old',
    [`.dist.going-${pid}/about.html`]: 'half of one',
    [`.dist.building-${pid}/index.html`]: 'half of one',
  });
  clearLeftovers(join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
  mkdirSync(join(root, `.dist.going-${pid}`));
  renameSync(join(root, 'dist'), join(root, 'elsewhere'));
  clearLeftovers(join(root, 'dist'));
  expect(existsSync(resolve(root, 'dist'))).toBe(false);
});
