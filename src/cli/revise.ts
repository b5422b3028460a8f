/** Keeps the present version of articles before they are changed. Exit 0, 1 where it cannot be, 2 where it was called wrongly. */
import { planRevise, type RevisePlan } from '#editing/revise.ts';
import { writeVersions } from '#editing/write-versions.ts';
import { contentFolder, messagePath } from '#ingest/content-files.ts';
import { printFailure } from './print-failure.ts';
import { count } from './report.ts';
import { readArguments, runCommand } from './usage.ts';

const help = `npm run revise [-- <article> …]

Run it before you change an article that has been published: it keeps the present version, under an address of its own,
as content/versions/<article>/<number>.md. A change that neither a kept version nor a correction explains is an error.

Without the id of an article it brings the ledger up to date: articles that were published since, and changes that are
explained. The first run makes the ledger, content/versions/ledger.json; without one nothing is promised. Commit the whole
folder with the content.

  npm run revise -- gazette-bridge
  npm run revise

  --help   this text

Exit code: 0, 1 where it cannot be done, 2 for a wrong flag.`;

await runCommand(() => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const plan = planRevise(
    contentFolder(),
    positionals.map((name) => name.replace(/\.md$/, '')),
  );
  if (!plan.ok) return printFailure(plan);
  writeVersions(plan);
  console.log(report(plan));
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
      `${ledger} is new, with ${count(added.length, 'article')}: from here on, a change of one of them is explained by a kept version or a correction.`,
    );
  } else if (added.length > 0) {
    lines.push(`${ledger}: ${added.map((id) => `"${id}"`).join(', ')} added, version 1.`);
  }
  return lines.length > 0 ? lines.join('\n') : 'The ledger of versions is up to date.';
}
