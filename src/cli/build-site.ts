/**
 * Builds the site. The content is checked first; the site is built beside the old one, with a manifest of all its files,
 * and takes its place only when it is whole, so that a failed build leaves the last good one as it was.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { lostAddresses } from '#addresses/lost-addresses.ts';
import type { Archive } from '#archive/archive.ts';
import type { Problem } from '#archive/problem.ts';
import { folderFiles } from '#fixity/folder-files.ts';
import { siteManifest } from '#fixity/verify-site.ts';
import { writeSiteManifest } from '#fixity/write-manifest.ts';
import { contentFolder } from '#ingest/content-files.ts';
import { readArchive } from '#ingest/load-archive.ts';
import { publishedDigest } from '#ingest/published-digest.ts';
import { withBuildLock } from './build-lock.ts';
import { buildPages } from './build-pages.ts';
import { missingPages } from './missing-pages.ts';
import { bySeverity, count, listProblems } from './report.ts';
import { restoreSite } from './restore-site.ts';
import { writeSiteContent } from './site-content.ts';
import { beside, clearLeftovers, removeFolder, swapFolders } from './swap-folders.ts';
import { refuse, systemFault } from './system-fault.ts';

const out = resolve(process.env.ARCHIVE_OUT || 'dist');

/** Checks and builds, by the environment; what comes out is the exit code. Rejects where the system refuses something. */
export function buildSite(): Promise<number> | number {
  if (!existsSync('astro.config.ts')) {
    console.error('Run this from the folder of the project: there is no astro.config.ts here.');
    return 1;
  }
  // First of all: whether the content is valid now has nothing to do with a site that was good.
  restoreSite(out);
  const { archive, problems } = readArchive();
  const { errors, warnings } = bySeverity(problems);
  if (errors.length > 0) return refuse(listProblems('Errors', errors));
  return withBuildLock(() => build(archive, warnings));
}

async function build(archive: Archive, warnings: readonly Problem[]): Promise<number> {
  clearLeftovers(out);
  const content = publishedDigest(contentFolder(), archive);
  const staging = beside(out, 'building');
  try {
    const built = await buildPages(staging);
    if (!built.ok) return refuse(systemFault(built.output) ?? built.output);
    writeSiteContent(staging, content);
    const files = [...folderFiles(staging).files.keys()];
    const missing = missingPages(files, archive);
    if (missing.length > 0) return refuse(`These pages were not built: ${missing.join(', ')}.`);
    // The manifest names every other file, and is written when nothing more can go wrong.
    const lost = lostAddresses([...files, siteManifest], archive);
    if (lost.length > 0) return refuse(listProblems('Errors', lost));
    await writeSiteManifest(staging);
    swapFolders(staging, out);
    report(archive, warnings, files.filter((name) => name.endsWith('.html')).length);
    return 0;
  } finally {
    removeFolder(staging);
  }
}

function report(
  { articles, events, topics }: Archive,
  warnings: readonly Problem[],
  pages: number,
): void {
  if (warnings.length > 0) {
    console.log(`${count(warnings.length, 'warning')}: npm run validate shows them`);
  }
  console.log(
    `${count(articles.length, 'article')}, ${count(events.length, 'event')}, ${count(topics.length, 'topic')}: ${count(pages, 'page')} in ${relative(process.cwd(), out) || '.'}/`,
  );
}
