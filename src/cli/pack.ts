/** Writes the whole archive as one zip that opens and can be checked anywhere. Exit 0, 1 where it cannot, 2 where it was called wrongly. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import type { Verdict } from '#fixity/difference.ts';
import { verify } from '#fixity/verify.ts';
import { contentFolder } from '#ingest/content-files.ts';
import { readArchive } from '#ingest/load-archive.ts';
import { bagFacts, bagName } from '#packing/bag-facts.ts';
import { copyContent } from '#packing/packed-content.ts';
import { relinkSite } from '#packing/relink-site.ts';
import { writeTagFiles } from '#packing/write-tag-files.ts';
import { writeZip } from '#packing/write-zip.ts';
import { site } from '#site/config.ts';
import { bySeverity, count, listProblems } from './report.ts';
import { beside, removeFolder } from './swap-folders.ts';
import { systemFault } from './system-fault.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const help = `npm run pack [-- --out <file>]

Writes the whole archive as one zip, a bag (BagIt, RFC 8493): the content that is published, as its rights allow, the data
files, and the site as pages that open from a folder without a network, with checksums of all of it. The same content
gives the same bytes on every machine.

  --out <file>   where it goes; archive-bag.zip where left out. What was there is replaced once the new one is whole
  --help         this text

ARCHIVE_CONTENT, ARCHIVE_SITE and ARCHIVE_BASE count as in a build. npm run verify -- <file> checks the result.
Exit code: 0; 1 where the content has an error or the pack cannot be written; 2 for a wrong flag.`;

await runCommand(async () => {
  const { values, positionals } = readArguments({
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (positionals.length > 0) throw new UsageError('It takes no names: --out says where it goes.');
  const { archive, problems } = readArchive();
  const { errors } = bySeverity(problems);
  if (errors.length > 0) {
    console.error(`${listProblems('Errors', errors)}\nNothing was packed.`);
    return 1;
  }
  return await pack(archive, resolve(values.out || 'archive-bag.zip'));
});

/** The bag is made as a folder first, then written beside the old zip, which it replaces when it has been verified. */
async function pack(archive: Archive, out: string): Promise<number> {
  const work = resolve('.cache', `pack-${process.pid}`);
  const partial = beside(out, 'packing');
  try {
    const bag = join(work, bagName());
    const pages = join(bag, 'data', 'site');
    if (!build(pages)) return 1;
    await relinkSite(pages, site.base);
    copyContent(contentFolder(), archive, join(bag, 'data', 'content'));
    await writeTagFiles(bag, bagFacts(archive));
    mkdirSync(dirname(out), { recursive: true });
    await writeZip(work, partial);
    const verdict = await verify(partial);
    if (verdict.differences.length > 0) throw new Error('The pack is not what was written.');
    renameSync(partial, out);
    report(out, verdict);
    return 0;
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    console.error(`${fault}\nNothing was packed.`);
    return 1;
  } finally {
    removeFolder(work);
    rmSync(partial, { force: true });
  }
}

/** The ordinary build; it says itself what is wrong. */
function build(out: string): boolean {
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, ARCHIVE_OUT: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

function report(out: string, { files, manifest, sha256 }: Verdict): void {
  console.log(
    `${count(files, 'file')} in ${relative(process.cwd(), out)}, each with its checksum.`,
  );
  console.log(`${manifest} in it has the SHA-256 ${sha256}`);
}
