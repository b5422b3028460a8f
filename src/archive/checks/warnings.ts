/** What is not wrong, and leaves a reader with less than an editor could give: warnings, which stop no build. */
import type { Finding } from '#archive/problem.ts';
import { checkAttribution } from './attribution.ts';
import { checkBylines } from './bylines.ts';
import { checkTwice } from './duplicates.ts';
import { type ArchiveFiles, knownFiles } from './known-files.ts';
import { checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';
import { checkReportDate } from './report-date.ts';
import { checkSourceUse } from './source-use.ts';
import { checkSourcing } from './sourcing.ts';
import { checkTopicUse } from './topic-use.ts';
import { checkUnits } from './units.ts';

/** Every warning that the fields of the files give reason for, except claims that nobody reports (`checkEvent`). */
export function checkWarnings(files: ArchiveFiles): Finding[] {
  const known = knownFiles(files);
  return [
    ...files.articles.flatMap((file) => [
      ...checkSourcing(file),
      ...checkLinks(file, files.links ?? new Map()),
      ...checkReportDate(file, known),
      ...checkBylines(file),
      ...checkSourceUse(file, known),
      ...checkNumbers(file, known),
    ]),
    ...checkAttribution(files),
    ...checkTwice(files.articles),
    ...checkTopicUse(files),
    ...checkUnits(files),
  ];
}
