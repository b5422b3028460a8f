// Builds on a disk that is full, which needs root: `node tests/faults/disk.mjs`. One sentence, and the old site stands.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyContent, demand, leftovers, runBuild, wholeSite, workplace } from './workplace.mjs';

const folder = workplace();
const content = copyContent(join(folder, 'content'));
const whole = join(folder, 'whole');
demand(runBuild({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: whole }).status === 0, 'a build');
const { stdout } = spawnSync('du', ['-sk', whole], { encoding: 'utf8' });
const size = Number.parseInt(stdout, 10);
const before = wholeSite(whole);

const disk = join(folder, 'disk');
mkdirSync(disk);
const { status } = spawnSync('mount', [
  '-t',
  'tmpfs',
  '-o',
  `size=${Math.ceil(size * 1.5)}k`,
  'tmpfs',
  disk,
]);
if (status !== 0) {
  console.log('Not tried: mounting a small disk needs root and a system that lets it.');
  process.exit(0);
}
try {
  const out = join(disk, 'site');
  cpSync(whole, out, { recursive: true });
  const result = runBuild({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: out });
  demand(result.status === 1, `the build fails: ${result.output}`);
  demand(
    result.output.startsWith('There is no space left on the disk.\n'),
    `one sentence: ${result.output}`,
  );
  demand(wholeSite(out) === before, 'the old site stands');
  demand(leftovers(out).length === 0, 'nothing is left over');
  console.log('A full disk: one sentence, the old site whole, nothing left over.');
} finally {
  spawnSync('umount', [disk]);
}
