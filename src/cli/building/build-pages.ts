/** Has Astro build the pages into a folder. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fail, type Result, succeed } from '#archive/result.ts';
import type { RunPlace } from '#ingest/folder/content-files.ts';
import { longestBuild } from './build-lock.ts';
import { moveFolder, removeFolder } from './swap-folders.ts';

/**
 * In: an absolute path that is not there yet, on any disk. The fault is what Astro printed; a failed build may
 * leave some of the pages behind. Astro builds within
 * the project, since it moves files there and cannot move them to another disk.
 */
export async function buildPages(
  folder: string,
  env: RunPlace['env'],
): Promise<Result<string, string>> {
  const within = resolve('.cache', `pages-${process.pid}`);
  try {
    const built = await runAstro(within, env);
    if (built.ok) moveFolder(within, folder);
    return built.ok ? succeed(folder) : built;
  } finally {
    removeFolder(within);
  }
}

async function runAstro(folder: string, env: RunPlace['env']): Promise<Result<string, string>> {
  const program = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  const first = ['./src/cli/building/die-with-parent.mjs', './scripts/stay-home.mjs'];
  const preloaded = first.flatMap((file) => ['--import', file]);
  const astro = spawn(process.execPath, [...preloaded, ...program], {
    env,
    stdio: 'pipe',
    timeout: longestBuild,
    killSignal: 'SIGKILL',
  });
  const end = ended(astro);
  // Without a process, such as where no file can be opened any more, there is nothing to read.
  if (astro.pid === undefined) await end;
  const [stdout, stderr, status] = await Promise.all([text(astro.stdout), text(astro.stderr), end]);
  return status === 0 ? succeed(folder) : fail(`${stdout}${stderr}`);
}

function ended(astro: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((done, fail) => {
    astro.on('error', fail);
    astro.on('close', done);
  });
}
