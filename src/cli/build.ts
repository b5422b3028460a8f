/**
 * Builds the site. The content is checked first; the site is built beside the old one and takes its place only when
 * it is whole, so that a failed build leaves the last good one as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { readArchive } from '#ingest/load-archive.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { bySeverity, count, listProblems } from './report.ts';

const out = resolve(process.env.ARCHIVE_OUT || 'dist');
const beside = (mark: string) => join(dirname(out), `.${basename(out)}.${mark}-${process.pid}`);

const { archive, problems } = readArchive();
const { errors, warnings } = bySeverity(problems);
if (errors.length > 0) {
  console.error(listProblems('Errors', errors));
  console.error('The site was not built; the last one is as it was.');
  process.exitCode = 1;
} else if (!existsSync('astro.config.ts')) {
  console.error('Run this from the folder of the project: there is no astro.config.ts here.');
  process.exitCode = 1;
} else {
  process.exitCode = oneAtATime(() => build(archive));
}

function build(built: Archive): number {
  const staging = beside('building');
  mkdirSync(dirname(out), { recursive: true });
  const astro = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', staging],
    { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (astro.status !== 0) {
    rmSync(staging, { recursive: true, force: true });
    console.error(`${astro.stdout}${astro.stderr}`);
    console.error('The site was not built; the last one is as it was.');
    return 1;
  }
  const pages = readdirSync(staging, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  takePlace(staging);
  if (warnings.length > 0) {
    console.log(`${count(warnings.length, 'warning')}: npm run validate shows them`);
  }
  console.log(
    `${count(built.articles.length, 'article')}, ${count(built.events.length, 'event')}, ${count(built.topics.length, 'topic')}: ${count(pages.length, 'page')} in ${relative(process.cwd(), out) || '.'}/`,
  );
  return 0;
}

/** The new site takes the place of the old one. */
function takePlace(staging: string): void {
  const old = beside('old');
  if (existsSync(out)) renameSync(out, old);
  renameSync(staging, out);
  rmSync(old, { recursive: true, force: true });
}
