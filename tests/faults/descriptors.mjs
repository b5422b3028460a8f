// Builds with few file descriptors: `node tests/faults/descriptors.mjs [most …]`. One sentence, and the old site stands.
import { join } from 'node:path';
import { copyContent, demand, leftovers, runBuild, wholeSite, workplace } from './workplace.mjs';

const folder = workplace();
const content = copyContent(join(folder, 'content'));
const out = join(folder, 'site');
const env = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out };
demand(runBuild(env).status === 0, 'a build');
const before = wholeSite(out);

const numbers = process.argv.slice(2).map(Number);
let failed = 0;
for (const most of numbers.length > 0 ? numbers : [22, 24, 28, 32, 40, 48, 64]) {
  const { status, output } = runBuild(env, {
    command: ['sh', ['-c', `ulimit -n ${most} && exec "$0" src/cli/build.ts`, process.execPath]],
  });
  demand(wholeSite(out) === before, `with ${most} descriptors the old site stands`);
  demand(leftovers(out).length === 0, `with ${most} descriptors nothing is left over`);
  if (status === 0) continue;
  failed += 1;
  const [sentence] = output.split('\n', 1);
  demand(sentence.startsWith('Too many files are open'), `with ${most} a sentence: ${output}`);
}
demand(failed > 0, 'one of them is too few');
console.log('Few file descriptors: the old site whole, nothing left over.');
