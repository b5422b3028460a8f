// Two builds of one folder at once: `node tests/faults/two-builds.mjs`. Both end well, and what stands is whole.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  copyContent,
  demand,
  leftovers,
  runBuild,
  startBuild,
  wholeSite,
  workplace,
} from './workplace.mjs';

const folder = workplace();
const out = join(folder, 'site');
const [one, other] = ['one', 'other'].map((name) => copyContent(join(folder, name)));
appendFileSync(join(other, 'topics/port-maren.md'), '\nOne line more.\n');
const sites = [one, other].map((content) => {
  demand(runBuild({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: out }).status === 0, 'a build');
  return wholeSite(out);
});

const together = [one, other].map((content) =>
  startBuild({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: out }),
);
const codes = await Promise.all(together.map(({ ended }) => ended));
demand(
  codes.every((code) => code === 0),
  `both end well: ${codes}`,
);
demand(sites.includes(wholeSite(out)), 'the site is one of the two');
demand(leftovers(out).length === 0, 'nothing is left over');

// A lock whose process has gone, and one whose number is another process’s by now.
mkdirSync('.cache', { recursive: true });
for (const holder of ['999999999', '', `${process.pid} 1`]) {
  writeFileSync('.cache/build.lock', holder);
  demand(
    runBuild({ ARCHIVE_CONTENT: one, ARCHIVE_OUT: out }).status === 0,
    `a lock of "${holder}" heals`,
  );
}
console.log('Two builds at once: both end well, the site is one of the two. Stale locks heal.');
