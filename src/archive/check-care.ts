/** What is not wrong, and leaves a reader with less than an editor could give: warnings, which stop no build. */
import type { ArticleFile } from './article.ts';
import { checkAttribution } from './check-attribution.ts';
import { checkBylines } from './check-bylines.ts';
import { checkCopy } from './check-copy.ts';
import { checkLinks } from './check-links.ts';
import { checkReportDate } from './check-report-date.ts';
import { checkSaidNumbers } from './check-said-number.ts';
import { checkSourceUse } from './check-source-use.ts';
import { checkSourcing } from './check-sourcing.ts';
import { checkTopicUse } from './check-topic-use.ts';
import { checkTwice } from './check-twice.ts';
import { checkUnits } from './check-units.ts';
import { type ArchiveFiles, knownFiles } from './known-files.ts';
import type { LinkRecords } from './link-record.ts';
import type { Finding } from './problem.ts';

/** Every warning that the fields of the files give reason for. Claims that nobody reports are told by `checkEvent`. */
export function checkCare(files: ArchiveFiles): Finding[] {
  const known = knownFiles(files);
  return [
    ...files.articles.flatMap((file) => [
      ...checkSourcing(file),
      ...checkOriginal(file, files.links ?? new Map()),
      ...checkReportDate(file, known),
      ...checkBylines(file),
      ...checkSourceUse(file, known),
      ...checkSaidNumbers(file, known),
    ]),
    ...checkAttribution(files),
    ...checkTwice(files.articles),
    ...checkTopicUse(files),
    ...checkUnits(files),
  ];
}

/** That an original has gone says more than that no archived copy of it is named. */
function checkOriginal(file: ArticleFile, links: LinkRecords): Finding[] {
  const dead = checkLinks(file, links);
  return dead.length > 0 ? dead : checkCopy(file);
}
