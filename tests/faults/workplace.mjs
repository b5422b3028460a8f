// What every fault script needs: a place to build in, builds under conditions, and the proof that a site is whole.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that goes when the script ends. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'archive-faults-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The small archive of the tests, to change as a script needs. */
export function copyContent(folder) {
  cpSync('tests/fixtures/newsroom', folder, { recursive: true });
  return folder;
}

const build = ['src/cli/build.ts'];
const environment = (more) => ({ ...process.env, ARCHIVE_BASE: '/', ...more });

/** Runs a build to its end: its exit code and what it printed. */
export function runBuild(env, { cwd = process.cwd(), command } = {}) {
  const [program, args] = command ?? [process.execPath, build];
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: environment(env),
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Starts a build, in a process group of its own. */
export function startBuild(env) {
  const child = spawn(process.execPath, build, {
    env: environment(env),
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  return { child, ended };
}

/** The digest of a site’s manifest once every file has been checked against it; throws where the site is a mixture. */
export function wholeSite(folder) {
  const manifest = readFileSync(join(folder, 'data/manifest-sha256.txt'), 'utf8');
  const named = new Map(
    manifest
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(folder.length + 1))
    .filter((name) => name !== 'data/manifest-sha256.txt');
  if (files.length !== named.size) throw new Error(`${files.length} files, ${named.size} named`);
  for (const name of files) {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    if (named.get(name) !== digest) throw new Error(`${name} is not what the manifest says`);
  }
  return createHash('sha256').update(manifest).digest('hex');
}

/** What a run has left beside the site. */
export function leftovers(out) {
  return existsSync(dirname(out))
    ? readdirSync(dirname(out)).filter((name) => /\.(?:building|going|old)-\d+$/.test(name))
    : [];
}

/** Ends the script with what went wrong. */
export function demand(isTrue, what) {
  if (isTrue) return;
  console.error(`FAILED: ${what}`);
  process.exit(1);
}
