/** Whoever makes the archive theirs, as README says, has green tests from the first day. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFork } from '../support/fork.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What asks for the content, the title or the origin, wherever it finds them. */
const asking = ['editing', 'exports/feeds', 'exports/schema-org', 'packing', 'site'];

test(
  'a fork passes the steps that its content and its title could fail',
  { timeout: 300_000 },
  () => {
    const fork = join(temporaryFolder({}), 'fork');
    makeFork(fork);
    const run = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: fork,
        encoding: 'utf8',
        env: { ...process.env, FORCE_COLOR: undefined, NODE_ENV: undefined, VITEST: undefined },
      });
      return { status, output: `${stdout}${stderr}` };
    };
    const steps = run('scripts/test.mjs', 'content', 'build', 'weight');
    expect(steps.output).toContain('3 passed, 0 failed');
    const unit = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      ...asking.map((room) => `tests/unit/${room}`),
    );
    expect([unit.status, unit.output.slice(-3000)]).toEqual([0, expect.any(String)]);
  },
);
