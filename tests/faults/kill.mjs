// Kills builds at random moments: `node tests/faults/kill.mjs [times]`. What stands is the old site or the new, whole.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { restoreSite } from '../../src/cli/building/restore-site.ts';
import {
  copyContent,
  demand,
  leftovers,
  runBuild,
  startBuild,
  wholeSite,
  workplace,
} from './workplace.mjs';

const times = Number(process.argv[2] ?? 50);
const folder = workplace();
const out = join(folder, 'site');
const [older, newer] = ['older', 'newer'].map((name) => copyContent(join(folder, name)));
appendFileSync(join(newer, 'topics/port-maren.md'), '\nOne line more.\n');

const start = performance.now();
demand(runBuild({ ARCHIVE_CONTENT: newer, ARCHIVE_OUT: out }).status === 0, 'the first build');
const duration = performance.now() - start;
const sites = { [wholeSite(out)]: 'newer' };
demand(runBuild({ ARCHIVE_CONTENT: older, ARCHIVE_OUT: out }).status === 0, 'the second build');
sites[wholeSite(out)] = 'older';
demand(Object.keys(sites).length === 2, 'the two sites differ');

const seen = { older: 0, newer: 0 };
for (let round = 1; round <= times; round += 1) {
  const content = round % 2 === 0 ? older : newer;
  const { child, ended } = startBuild({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: out });
  // Up to a little more than a build takes, so that some are killed while they move the new site in.
  await Promise.race([pause(Math.random() * duration * 1.1), ended]);
  // The build alone, or Astro’s process with it.
  if (child.exitCode === null) process.kill(round % 3 === 0 ? child.pid : -child.pid, 'SIGKILL');
  await ended;
  // Killed between its two steps, it has left the old site beside.
  restoreSite(out);
  const site = sites[wholeSite(out)];
  demand(site !== undefined, `round ${round}: what stands is neither the old site nor the new`);
  seen[site] += 1;
}
demand(
  runBuild({ ARCHIVE_CONTENT: newer, ARCHIVE_OUT: out }).status === 0,
  'a build after all that',
);
demand(sites[wholeSite(out)] === 'newer', 'the last build is the newer site');
demand(leftovers(out).length === 0, `nothing is left over: ${leftovers(out)}`);
console.log(
  `${times} builds killed: ${seen.older} times the older site stood, ${seen.newer} times the newer; 0 mixtures.`,
);
