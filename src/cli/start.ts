/**
 * Starts a command of this process. It imports nothing that takes long to load, so that what the command needs is loaded
 * with Node's compile cache, which halves the start.
 */
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Command } from './command.ts';
import { processIo } from './command-io.ts';

/** In: what loads the command. Its result is the exit code of the process. */
export async function start(load: () => Promise<{ readonly run: Command }>): Promise<void> {
  // Where the folder cannot be written to, Node goes on without the cache.
  module.enableCompileCache(
    fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)),
  );
  const { run } = await load();
  process.exitCode = await run(process.argv.slice(2), processIo());
}
