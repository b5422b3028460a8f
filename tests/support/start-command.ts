/** Starts a command of src/cli in a process of its own, as npm does, without a terminal. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** In: the name of the command, its arguments, and what to add to the environment. */
export function startCommand(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(`src/cli/${name}.ts`), ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '', GITHUB_WORKSPACE: '', ...env },
    },
  );
  return { status, stdout, stderr };
}
