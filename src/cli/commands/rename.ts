/** Renames a file, and updates everything that names it. Exit 0, 1 where it cannot be, 2 where it was called wrongly. */

import { command } from '#cli/command.ts';
import { help } from '#cli/help/rename.ts';
import { kindOf } from '#cli/kinds.ts';
import { printFailure } from '#cli/reporting/print-failure.ts';
import { count } from '#cli/reporting/report.ts';
import { writeEditorIndex } from '#cli/schema-files.ts';
import { UsageError } from '#cli/usage.ts';
import type { Renaming } from '#editing/references.ts';
import { planRename, type RenamePlan } from '#editing/rename.ts';
import { makeFolders, removeLeftFolders } from '#editing/rename-versions.ts';
import { writeAll } from '#editing/write-all.ts';
import { contentFolder } from '#ingest/folder/content-files.ts';

export const run = command(help, {}, ({ positionals }, io) => {
  const renaming = renamingOf(positionals);
  const planned = planRename(contentFolder(io), renaming);
  if (!planned.ok) return printFailure(planned.fault, io);
  const plan = planned.value;
  makeFolders(plan.versions);
  writeAll([
    ...plan.changes.map(({ file, becomes, text }) => ({ file: file.file, to: becomes.file, text })),
    ...plan.versions,
  ]);
  removeLeftFolders(plan.versions);
  writeEditorIndex(io);
  io.print(report(plan, renaming));
  return 0;
});

function renamingOf([kind, from, to, ...more]: readonly string[]): Renaming {
  if (kind === undefined || from === undefined || to === undefined || more.length > 0) {
    throw new UsageError(
      'Write the kind, the old id and the new one: npm run rename -- event bridge-shut bridge-closed',
    );
  }
  return { kind: kindOf(kind), from: withoutEnding(from), to: withoutEnding(to) };
}

function withoutEnding(name: string): string {
  return name.replace(/\.md$/, '');
}

function report({ changes }: RenamePlan, { from }: Renaming): string {
  const moved = changes
    .filter(({ file, becomes }) => file !== becomes)
    .map(
      ({ file, becomes }) =>
        `${file.path} is now ${becomes.path}; the address of "${from}" redirects there.`,
    );
  const updated = changes
    .filter(({ references }) => references > 0)
    .map(({ becomes, references }) => `${becomes.path}: ${count(references, 'reference')}`);
  const total = changes.reduce((sum, { references }) => sum + references, 0);
  const sum =
    total === 0
      ? 'Nothing else named it.'
      : `${count(total, 'reference')} in ${count(updated.length, 'file')}.`;
  return [...moved, ...updated, sum].join('\n');
}
