/** No command calls out: each is run with everything removed from the environment that could keep it from doing so. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// A busy machine takes its time, and that is no mistake.
vi.setConfig({ testTimeout: 240_000 });

/** Whom a command called, one a line. */
function listened() {
  const home = temporaryFolder({});
  const log = join(home, 'calls');
  const keepsQuiet =
    /^(CI|GITHUB_ACTIONS|ASTRO_\w+|TELEMETRY_\w+|DO_NOT_TRACK|VITEST\w*|NODE_ENV|npm_\w+)$/;
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !keepsQuiet.test(name))),
    PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}`,
    HOME: home,
    XDG_CONFIG_HOME: home,
    ARCHIVE_CONTENT: resolve('tests/fixtures/bare'),
    NODE_OPTIONS: `--import ${resolve('tests/support/log-calls.mjs')}`,
    CALLS_LOG: log,
  };
  return {
    env,
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
  };
}

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Starts a preview, and ends it a while after it is ready. */
async function preview(command: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn('sh', ['-c', `exec ${command}`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => {
    child.kill();
  };
  onTestFinished(end);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  for await (const line of createInterface(child.stdout)) {
    said += line;
    const [address] = /http:\/\/[\w.:[\]]+\//.exec(line) ?? [];
    if (address === undefined) continue;
    await fetch(address);
    // Astro asks for its newest version when everything else is done.
    await pause(2000);
    end();
    return;
  }
  throw new Error(said);
}

test('a call is heard, by name and by number, of a child too', () => {
  const { env, calls } = listened();
  const call =
    "fetch('https://telemetry.invalid/').catch(() => fetch('http://192.0.2.1:8080/', { signal: AbortSignal.timeout(500) })).catch(() => {})";
  spawnSync('sh', ['-c', `"${process.execPath}" -e "${call}"`], { env });
  expect(calls().map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['telemetry.invalid', '192.0.2.1']),
  );
});

test('npm run dev calls nobody', async () => {
  const { env, calls } = listened();
  const { dev = '' } = scripts;
  const [, ...parts] = dev.split(' && ');
  expect(parts.length).toBe(1);
  await preview(`${parts.join(' && ')} --port 4631`, env);
  expect(calls()).toEqual([]);
});

test('Astro that is started by hand calls nobody', async () => {
  const { env, calls } = listened();
  await preview('node node_modules/astro/bin/astro.mjs dev --port 4632', env);
  expect(calls()).toEqual([]);
});

test('whoever starts Astro keeps it from calling before it has read its configuration', () => {
  const starters = ['scripts/check.mjs', 'src/cli/building/build-pages.ts'].map((file) => [
    file,
    readFileSync(file, 'utf8'),
  ]);
  for (const [name, source] of [...starters, ...Object.entries(scripts)]) {
    if (!/\bastro(\.mjs)?\b/.test(source ?? '')) continue;
    expect([name, source]).toEqual([name, expect.stringContaining('stay-home.mjs')]);
  }
});

test('npm itself asks for no newer version of itself', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('update-notifier=false');
});
