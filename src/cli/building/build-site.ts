/**
 * Builds the site. The content is checked first; the site is built beside the old one, with a manifest of all its files,
 * and takes its place only when it is whole, so that a failed build leaves the last good one unchanged.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { lostAddresses } from '#addresses/lost-addresses.ts';
import type { Archive } from '#archive/archive.ts';
import type { Problem } from '#archive/problem.ts';
import type { CommandIo } from '#cli/command-io.ts';
import { bySeverity, count, listProblems } from '#cli/reporting/report.ts';
import { folderFiles } from '#fixity/folder-files.ts';
import { siteManifest } from '#fixity/verify-site.ts';
import { writeSiteManifest } from '#fixity/write-manifest.ts';
import { contentFolder, messagePath } from '#ingest/folder/content-files.ts';
import { publishedDigest } from '#ingest/kept/published-digest.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { withBuildLock } from './build-lock.ts';
import { buildPages } from './build-pages.ts';
import { missingPages } from './missing-pages.ts';
import { restoreSite } from './restore-site.ts';
import { writeSiteContent } from './site-content.ts';
import { beside, clearLeftovers, removeFolder, swapFolders } from './swap-folders.ts';
import { notBuilt, systemFault } from './system-fault.ts';

/** Checks and builds; what comes out is the exit code. Rejects where the system cannot do something. */
export function buildSite(io: CommandIo): Promise<number> | number {
  if (!existsSync('astro.config.ts')) {
    io.printError('Run this from the folder of the project: there is no astro.config.ts here.');
    return 1;
  }
  // First of all: whether the content is valid now has nothing to do with a site that was good.
  const out = resolve(io.cwd, io.env.ARCHIVE_OUT || 'dist');
  restoreSite(out, io.printError);
  const { archive, problems } = readArchive(contentFolder(io));
  const { errors, warnings } = bySeverity(problems);
  if (errors.length > 0) return notBuilt(listProblems('Errors', errors), io);
  return withBuildLock(() => build(archive, warnings, out, io), io.printError);
}

async function build(
  archive: Archive,
  warnings: readonly Problem[],
  out: string,
  io: CommandIo,
): Promise<number> {
  clearLeftovers(out);
  const content = publishedDigest(contentFolder(io), archive);
  const staging = beside(out, 'building');
  try {
    const built = await buildPages(staging, io.env);
    if (!built.ok) return notBuilt(systemFault(built.fault) ?? built.fault, io);
    writeSiteContent(staging, content);
    const files = [...folderFiles(staging).files.keys()];
    const missing = missingPages(files, archive);
    if (missing.length > 0)
      return notBuilt(`These pages were not built: ${missing.join(', ')}.`, io);
    // The manifest names every other file, and is written when nothing more can go wrong.
    const lost = lostAddresses([...files, siteManifest], archive);
    if (lost.length > 0) return notBuilt(listProblems('Errors', lost), io);
    await writeSiteManifest(staging);
    swapFolders(staging, out);
    const pages = files.filter((name) => name.endsWith('.html')).length;
    io.print(report(archive, warnings, pages, out));
    return 0;
  } finally {
    removeFolder(staging);
  }
}

function report(
  { articles, events, topics }: Archive,
  warnings: readonly Problem[],
  pages: number,
  out: string,
): string {
  const files = [
    count(articles.length, 'article'),
    count(events.length, 'event'),
    count(topics.length, 'topic'),
  ].join(', ');
  const built = `${files}: ${count(pages, 'page')} in ${messagePath(out)}/`;
  if (warnings.length === 0) return built;
  return `${count(warnings.length, 'warning')}: npm run validate shows them\n${built}`;
}
