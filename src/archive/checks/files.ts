/** What is wrong between files: references that lead nowhere, names that clash. */
import { claimKey } from '#archive/claim-key.ts';
import { checkOutlets } from '#archive/outlet.ts';
import type { Finding } from '#archive/problem.ts';
import { checkAddresses } from './addresses.ts';
import { checkArticle } from './article.ts';
import { checkCircles } from './circles.ts';
import { checkEvent } from './event.ts';
import { checkFormer, checkIds } from './ids.ts';
import { type ArchiveFiles, knownFiles } from './known-files.ts';
import { checkParties } from './parties.ts';
import { checkScripts } from './scripts.ts';
import { checkAliases, checkTopic } from './topic.ts';
import { checkVersions } from './versions.ts';

export function checkFiles(files: ArchiveFiles): Finding[] {
  const known = knownFiles(files);
  const isWhole = ![...known.articles.values()].includes(undefined);
  const reported = isWhole ? claimsReported(files) : undefined;
  return [
    ...[files.articles, files.events, files.topics].flatMap((kind) => [
      ...checkIds(kind),
      ...checkFormer(kind),
    ]),
    ...files.articles.flatMap((file) => checkArticle(file, known)),
    ...files.events.flatMap((file) => checkEvent(file, known, reported)),
    ...files.topics.flatMap((file) => checkTopic(file, known)),
    ...checkAliases(files.topics),
    ...checkOutlets(files.articles),
    ...checkScripts(files.articles),
    ...checkParties(files.articles),
    ...checkCircles(files),
    ...checkVersions(files),
    ...checkAddresses(files),
  ];
}

function claimsReported({ articles }: ArchiveFiles): Set<string> {
  return new Set(
    articles
      .filter(({ fields }) => fields.status === 'published')
      .flatMap(({ fields }) => fields.statements)
      .map(({ claim }) => claimKey(claim)),
  );
}
