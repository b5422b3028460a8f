/** Writes the whole archive as one zip that opens and can be checked anywhere. Exit 0, 1 where it cannot, 2 where it was called wrongly. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { beside, removeFolder } from '#cli/building/swap-folders.ts';
import { systemFault } from '#cli/building/system-fault.ts';
import { command } from '#cli/command.ts';
import type { CommandIo } from '#cli/command-io.ts';
import { help } from '#cli/help/pack.ts';
import { bySeverity, count, listProblems } from '#cli/reporting/report.ts';
import { UsageError } from '#cli/usage.ts';
import type { Verdict } from '#fixity/difference.ts';
import { verify } from '#fixity/verify.ts';
import { contentFolder, messagePath } from '#ingest/folder/content-files.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { bagFacts, bagName } from '#packing/bag-facts.ts';
import { copyContent } from '#packing/packed-content.ts';
import { relinkSite } from '#packing/relink-site.ts';
import { writeTagFiles } from '#packing/write-tag-files.ts';
import { writeZip } from '#packing/write-zip.ts';
import { site } from '#site/config.ts';

export const run = command(
  help,
  { out: { type: 'string' } },
  async ({ values, positionals }, io) => {
    if (positionals.length > 0)
      throw new UsageError('It takes no names: --out says where it goes.');
    const { archive, problems } = readArchive(contentFolder(io));
    const { errors } = bySeverity(problems);
    if (errors.length > 0) {
      io.printError(`${listProblems('Errors', errors)}\nNothing was packed.`);
      return 1;
    }
    return await pack(archive, resolve(io.cwd, values.out || 'archive-bag.zip'), io);
  },
);

/** The bag is made as a folder first, then written beside the old zip, which it replaces when it has been verified. */
async function pack(archive: Archive, out: string, io: CommandIo): Promise<number> {
  const work = resolve('.cache', `pack-${process.pid}`);
  const partial = beside(out, 'packing');
  try {
    const bag = join(work, bagName());
    const pages = join(bag, 'data', 'site');
    if (!build(pages, io)) return 1;
    await relinkSite(pages, site.base);
    copyContent(contentFolder(io), archive, join(bag, 'data', 'content'));
    await writeTagFiles(bag, bagFacts(archive));
    mkdirSync(dirname(out), { recursive: true });
    await writeZip(work, partial);
    const verdict = await verify(partial);
    if (verdict.differences.length > 0) throw new Error('The pack is not what was written.');
    renameSync(partial, out);
    io.print(report(out, verdict));
    return 0;
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    io.printError(`${fault}\nNothing was packed.`);
    return 1;
  } finally {
    removeFolder(work);
    rmSync(partial, { force: true });
  }
}

/** The ordinary build; it says itself what is wrong. */
function build(out: string, { env }: CommandIo): boolean {
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...env, ARCHIVE_OUT: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

function report(out: string, { files, manifest, sha256 }: Verdict): string {
  return [
    `${count(files, 'file')} in ${messagePath(out)}, each with its checksum.`,
    `${manifest} in it has the SHA-256 ${sha256}`,
  ].join('\n');
}
