/** Keeps the list of promised addresses. Exit 0, 1 where one is lost or the site is not the present one, 2 where it was called wrongly. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisedIn } from '#addresses/built-addresses.ts';
import { lostAddresses } from '#addresses/lost-addresses.ts';
import { putInPlace } from '#editing/write-versions.ts';
import { folderFiles } from '#fixity/folder-files.ts';
import { contentFolder, messagePath } from '#ingest/content-files.ts';
import { readArchive } from '#ingest/load-archive.ts';
import { addressesFile, addressesText } from '#ingest/read-addresses.ts';
import { listProblems } from './report.ts';
import { notOfContent } from './site-content.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const help = `npm run addresses [-- <folder>]

Adds every address of the built site (the folder, else ARCHIVE_OUT, else dist) to content/addresses.txt: pages, feeds,
citations and data. From then on they are promised: validate and build refuse to lose one, unless a page leads on
(formerly) or an article is withdrawn. Run it when you publish, and commit the list with the content.

It takes no address off the list. To give one up on purpose, delete its line by hand.

  --help   this text

Nothing is promised of a site that is not of the present content, or that has changed since it was built.

Exit code: 0; 1 where the built site has lost an address of the list, is not of the present content, or is not there; 2 for
a wrong flag.`;

await runCommand(async () => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [folder = process.env.ARCHIVE_OUT || 'dist', ...more] = positionals;
  if (more.length > 0) throw new UsageError('Name one folder.');
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no built site in ${folder}. Build it first: npm run build.`);
    return 1;
  }
  return await update(folder);
});

async function update(folder: string): Promise<number> {
  const { archive, problems } = readArchive();
  const list = addressesFile(contentFolder());
  const path = messagePath(list);
  const invalid = problems.filter((one) => one.path === path && one.code !== 'address-lost');
  if (invalid.length > 0) {
    console.error(`${listProblems('Errors', invalid)}\nNothing was written.`);
    return 1;
  }
  const fault = await notOfContent(folder, archive);
  if (fault !== undefined) {
    console.error(`${fault}\nNothing was promised. Build it again: npm run build.`);
    return 1;
  }
  const files = [...folderFiles(folder).files.keys()];
  const before = new Set(archive.promised?.lines.keys());
  const present = new Set(promisedIn(files));
  const all = before.union(present);
  putInPlace(list, (partial) => writeFileSync(partial, addressesText(all)));
  console.log(`${path}: ${present.difference(before).size} new, ${all.size} in all.`);
  const lost = lostAddresses(files, archive);
  if (lost.length === 0) return 0;
  console.error(`${listProblems(`Lost in ${messagePath(folder)}`, lost)}\nThey stay on the list.`);
  return 1;
}
