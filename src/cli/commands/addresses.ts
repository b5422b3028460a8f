/** Keeps the list of promised addresses. Exit 0, 1 where one is lost or the site is not the present one, 2 where it was called wrongly. */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisedIn } from '#addresses/built-addresses.ts';
import { lostAddresses } from '#addresses/lost-addresses.ts';
import { notOfContent } from '#cli/building/site-content.ts';
import { command } from '#cli/command.ts';
import type { CommandIo } from '#cli/command-io.ts';
import { help } from '#cli/help/addresses.ts';
import { listProblems } from '#cli/reporting/report.ts';
import { UsageError } from '#cli/usage.ts';
import { putInPlace } from '#editing/write-versions.ts';
import { folderFiles } from '#fixity/folder-files.ts';
import { contentFolder, messagePath } from '#ingest/folder/content-files.ts';
import { addressesFile, addressesText } from '#ingest/kept/read-addresses.ts';
import { readArchive } from '#ingest/read-archive.ts';

export const run = command(help, {}, async ({ positionals }, io) => {
  const [folder = io.env.ARCHIVE_OUT || 'dist', ...more] = positionals;
  if (more.length > 0) throw new UsageError('Name one folder.');
  if (!existsSync(resolve(io.cwd, folder, 'index.html'))) {
    io.printError(`There is no built site in ${folder}. Build it first: npm run build.`);
    return 1;
  }
  return await update(resolve(io.cwd, folder), io);
});

async function update(folder: string, io: CommandIo): Promise<number> {
  const content = contentFolder(io);
  const { archive, problems } = readArchive(content);
  const list = addressesFile(content);
  const path = messagePath(list);
  const invalid = problems.filter((one) => one.path === path && one.code !== 'address-lost');
  if (invalid.length > 0) {
    io.printError(`${listProblems('Errors', invalid)}\nNothing was written.`);
    return 1;
  }
  const fault = await notOfContent(folder, content, archive);
  if (fault !== undefined) {
    io.printError(`${fault}\nNothing was added to the list. Build it again: npm run build.`);
    return 1;
  }
  const files = [...folderFiles(folder).files.keys()];
  const before = new Set(archive.promised?.lines.keys());
  const present = new Set(promisedIn(files));
  const all = before.union(present);
  putInPlace(list, (partial) => writeFileSync(partial, addressesText(all)));
  io.print(`${path}: ${present.difference(before).size} new, ${all.size} in all.`);
  const lost = lostAddresses(files, archive);
  if (lost.length === 0) return 0;
  io.printError(`${listProblems(`Lost in ${messagePath(folder)}`, lost)}\nThey stay on the list.`);
  return 1;
}
