// Type-checks every .astro and TypeScript file. `astro check` exits 0 when it can't load its own
// parts, so the line with the number of checked files is required.
import './preflight.mjs';
import { spawnSync } from 'node:child_process';

const { status, stdout } = spawnSync(
  process.execPath,
  [
    ...['--import', './scripts/stay-home.mjs', 'node_modules/astro/bin/astro.mjs'],
    ...['check', '--minimumFailingSeverity', 'warning'],
  ],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
);
process.stdout.write(stdout);
const checked = Number(/Result \((\d+) files?\)/.exec(stdout)?.[1] ?? 0);
if (checked === 0) console.error('astro check has checked no file: run "npm ci" again.');
process.exit(checked === 0 ? 1 : status);
