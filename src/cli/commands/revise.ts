/** Keeps the present version of articles before they are changed. Exit 0, 1 where it cannot be, 2 where it was called wrongly. */

import { command } from '#cli/command.ts';
import { help } from '#cli/help/revise.ts';
import { printFailure } from '#cli/reporting/print-failure.ts';
import { count } from '#cli/reporting/report.ts';
import { planRevise, type RevisePlan } from '#editing/revise.ts';
import { writeVersions } from '#editing/write-versions.ts';
import { contentFolder, messagePath } from '#ingest/folder/content-files.ts';

export const run = command(help, {}, ({ positionals }, io) => {
  const planned = planRevise(
    contentFolder(io),
    positionals.map((name) => name.replace(/\.md$/, '')),
  );
  if (!planned.ok) return printFailure(planned.fault, io);
  const plan = planned.value;
  writeVersions(plan);
  io.print(report(plan));
  return 0;
});

function report({ copies, unchanged, added, updated, ledgerFile, ledgerIs }: RevisePlan): string {
  const lines = [
    ...copies.map(
      ({ id, version, path }) =>
        `${path} is version ${version} of "${id}". Change the article now.`,
    ),
    ...unchanged.map(
      ({ id, version }) => `Nothing has changed in "${id}" since version ${version} was kept.`,
    ),
    ...updated.map(({ id, version }) => `"${id}" is version ${version}.`),
  ];
  const ledger = messagePath(ledgerFile);
  if (ledgerIs === 'new') {
    lines.push(
      `${ledger} is new, with ${count(added.length, 'article')}: from now on, every change to one of them needs a kept version or a correction.`,
    );
  } else if (added.length > 0) {
    lines.push(`${ledger}: ${added.map((id) => `"${id}"`).join(', ')} added, version 1.`);
  }
  return lines.length > 0 ? lines.join('\n') : 'The ledger of versions is up to date.';
}
