/** Finds any byte of a built archive, or of a pack, that has changed. Exit 0, 1 where one has, 2 where it was called wrongly. */
import { differenceLines, type Verdict } from '#fixity/difference.ts';
import { Unverifiable } from '#fixity/held-files.ts';
import { verify } from '#fixity/verify.ts';
import { count } from './report.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const help = `npm run verify [-- <folder, zip or address>]

Compares every file with the checksums (SHA-256) in the manifest beside it, and names those that have changed, those that
are missing, and, in a folder or a zip, those that were added. Nothing is unpacked and nothing is written.

  npm run verify                                  what npm run build wrote: dist/, or ARCHIVE_OUT
  npm run verify -- archive-bag.zip               a pack, or the folder that it was unpacked to
  npm run verify -- http://127.0.0.1:4321/        a site that this machine serves; no other is asked

  --help   this text

It prints the checksum of the manifest itself: two archives with the same one are the same, byte by byte.
Exit code: 0; 1 where something differs or cannot be verified; 2 for a wrong flag.`;

await runCommand(async () => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [target = process.env.ARCHIVE_OUT || 'dist', ...more] = positionals;
  if (more.length > 0) throw new UsageError('Name one folder, zip or address.');
  try {
    return report(await verify(target));
  } catch (error) {
    if (!(error instanceof Unverifiable)) throw error;
    console.error(error.message);
    return 1;
  }
});

function report({ manifest, sha256, files, differences }: Verdict): number {
  for (const line of differenceLines(differences)) console.log(line);
  if (differences.length > 0) {
    console.error(
      `${count(differences.length, 'difference')} from the manifest, which names ${count(files, 'file')}.`,
    );
    return 1;
  }
  console.log(
    `${count(files, 'file')}, each as the manifest says.\n${manifest} has the SHA-256 ${sha256}`,
  );
  return 0;
}
