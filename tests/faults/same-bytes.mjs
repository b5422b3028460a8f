// Builds the same content under different conditions: `node tests/faults/same-bytes.mjs [conditions]`. Every byte is equal.
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demand, runBuild, wholeSite, workplace } from './workplace.mjs';

const folder = workplace();

/** Each another time zone, locale, load of a thread pool and path; some of them from a checkout elsewhere. */
const conditions = [
  {
    TZ: 'Pacific/Pago_Pago',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    UV_THREADPOOL_SIZE: '1',
    elsewhere: true,
  },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' },
  { TZ: 'Asia/Tehran', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8', UV_THREADPOOL_SIZE: '16' },
  { TZ: 'Europe/Tirane', LC_ALL: 'sq_AL.UTF-8', LANG: 'sq_AL.UTF-8', elsewhere: true },
  { TZ: 'UTC', LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8', NODE_OPTIONS: '--single-threaded' },
  { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
].slice(0, Number(process.argv[2] ?? Number.POSITIVE_INFINITY));

/** The content, its files written in another order each time: some systems list them so. */
function contentOf(number) {
  const content = join(folder, `content-${number}`);
  const files = readdirSync('tests/fixtures/newsroom', { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice('tests/fixtures/newsroom/'.length));
  const ordered = number % 2 === 0 ? files.toSorted() : files.toSorted().reverse();
  for (const file of ordered) {
    cpSync(join('tests/fixtures/newsroom', file), join(content, file));
  }
  return content;
}

/** The same sources at another path, with caches of its own. */
function checkout(number) {
  const place = join(folder, `a checkout ${number}`);
  mkdirSync(place);
  const copied = ['src', 'public', 'scripts', 'package.json', 'astro.config.ts', 'tsconfig.json'];
  for (const name of copied) {
    cpSync(name, join(place, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  return place;
}

const sites = conditions.map(({ elsewhere, ...env }, number) => {
  const out = join(folder, `site-${number}`);
  const cwd = elsewhere ? checkout(number) : process.cwd();
  const { status, output } = runBuild(
    { ...env, ARCHIVE_CONTENT: contentOf(number), ARCHIVE_OUT: out },
    { cwd },
  );
  demand(status === 0, `it builds under ${JSON.stringify(env)}: ${output}`);
  const site = wholeSite(out);
  console.log(
    `${site.slice(0, 16)}  ${JSON.stringify(env)}${elsewhere ? ' in another checkout' : ''}`,
  );
  return site;
});
demand(new Set(sites).size === 1, 'all are the same');

rmSync('.cache/share-images', { recursive: true, force: true });
const fresh = join(folder, 'fresh');
runBuild({ ARCHIVE_CONTENT: contentOf(0), ARCHIVE_OUT: fresh });
demand(wholeSite(fresh) === sites[0], 'without a cache it is the same');
console.log(`${conditions.length} conditions, and one without a cache: the same bytes.`);
