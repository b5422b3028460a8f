/** Renames a file and everything that names it. Exit 0, 1 where it cannot be, 2 where it was called wrongly. */

import type { Renaming } from '#editing/references.ts';
import { planRename, type RenamePlan } from '#editing/rename.ts';
import { makeFolders, removeLeftFolders } from '#editing/rename-versions.ts';
import { writeAll } from '#editing/write-all.ts';
import { contentFolder } from '#ingest/content-files.ts';
import { kindOf } from './kinds.ts';
import { printFailure } from './print-failure.ts';
import { count } from './report.ts';
import { writeEditorIndex } from './schema-files.ts';
import { readArguments, runCommand, UsageError } from './usage.ts';

const help = `npm run rename -- <article|event|topic> <old-id> <new-id>

Gives a file another id, which is its name and its address, and writes the new one wherever the old one stands: in the
front matter of every file, and in links between them. The old id goes into formerly, so that the old address leads on.
Nothing else in the files changes. It is all or nothing: where the archive would have a new error, nothing is written.

  npm run rename -- event bridge-shut bridge-closed

  --help   this text

Exit code: 0, 1 where it cannot be done, 2 where the names are missing.`;

await runCommand(() => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const renaming = renamingOf(positionals);
  const plan = planRename(contentFolder(), renaming);
  if (!plan.ok) return printFailure(plan);
  makeFolders(plan.versions);
  writeAll([
    ...plan.changes.map(({ file, becomes, text }) => ({ file: file.file, to: becomes.file, text })),
    ...plan.versions,
  ]);
  removeLeftFolders(plan.versions);
  writeEditorIndex();
  console.log(report(plan, renaming));
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
        `${file.path} is ${becomes.path}; the address of "${from}" leads there.`,
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
