// Runs the gate, or the steps of it that are named, in a fork: `node tests/faults/fork.ts [unit build browser]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFork } from '../support/fork.ts';

const place = mkdtempSync(join(tmpdir(), 'archive-fork-'));
process.on('exit', () => rmSync(place, { recursive: true, force: true }));
const fork = join(place, 'fork');
makeFork(fork);
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', ...process.argv.slice(2)], {
  cwd: fork,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
