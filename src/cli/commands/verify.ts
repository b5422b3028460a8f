/** Reports every file of a built archive, or of a pack, that differs from its manifest. Exit 0, 1 where one has, 2 where it was called wrongly. */

import { command } from '#cli/command.ts';
import type { CommandIo } from '#cli/command-io.ts';
import { help } from '#cli/help/verify.ts';
import { count } from '#cli/reporting/report.ts';
import { UsageError } from '#cli/usage.ts';
import { differenceLines, type Verdict } from '#fixity/difference.ts';
import { Unverifiable } from '#fixity/held-files.ts';
import { verify } from '#fixity/verify.ts';

export const run = command(help, {}, async ({ positionals }, io) => {
  const [target = io.env.ARCHIVE_OUT || 'dist', ...more] = positionals;
  if (more.length > 0) throw new UsageError('Name one folder, zip or address.');
  try {
    return report(await verify(target), io);
  } catch (error) {
    if (!(error instanceof Unverifiable)) throw error;
    io.printError(error.message);
    return 1;
  }
});

function report({ manifest, sha256, files, differences }: Verdict, io: CommandIo): number {
  for (const line of differenceLines(differences)) io.print(line);
  if (differences.length > 0) {
    io.printError(
      `${count(differences.length, 'difference')} from the manifest, which names ${count(files, 'file')}.`,
    );
    return 1;
  }
  io.print(
    `${count(files, 'file')}, all identical to the manifest.\n${manifest} has the SHA-256 ${sha256}`,
  );
  return 0;
}
