/** A report that is based on another and leaves open whose reporting something is. */
import type { ArticleFile } from '#archive/article.ts';
import { claimKey } from '#archive/claim-key.ts';
import {
  type AttributedSource,
  type AttributedStatement,
  type Attribution,
  attributionsOf,
  reportsFrom,
} from '#archive/coverage/attribution.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import type { ArchiveFiles } from './known-files.ts';

/** What the archive takes for a report's own, or for its base's, where the file doesn't say. */
export function checkAttribution({ articles, unreadable }: ArchiveFiles): Finding[] {
  const attributions = attributionsOf(articles);
  const unread = new Set(unreadable?.articles);
  return articles.flatMap((file) => {
    const attribution = attributions.get(file.id);
    if (!attribution?.base) return [];
    const bases = [...reportsFrom(attribution.base)];
    // Nobody knows what a base says that cannot be read.
    if (bases.some(({ fields }) => unread.has(fields.basedOn ?? ''))) return [];
    return [
      ...attribution.statements.flatMap((statement, index) => unsaidOrigin(file, statement, index)),
      ...file.fields.sources.flatMap(({ id }, index) =>
        unlikeBase(file, attribution, bases, attribution.sources.get(id), index),
      ),
    ];
  });
}

/** A claim that only this report speaks of: it may be its own reporting, or its base's, which says more than is held. */
function unsaidOrigin(
  { path, fields }: ArticleFile,
  statement: AttributedStatement,
  index: number,
): Finding[] {
  if (statement.decidedBy !== 'report' || fields.origin !== undefined) return [];
  return [
    findingOf(
      'origin-unsaid',
      { path, field: ['statements', index] },
      {
        found: `"${fields.basedOn}", on which this report is based, makes no statement on ${claimKey(statement.fields.claim)}: this one counts as the reporting of ${fields.publisher ?? 'its publisher'}.`,
        remedy: `Add origin: with the newsroom whose reporting it is, or the statement to "${fields.basedOn}" where that report makes it too.`,
      },
    ),
  ];
}

/** A source that its base doesn't list, for a claim that counts as the base's reporting. */
function unlikeBase(
  { path, fields }: ArticleFile,
  { statements }: Attribution,
  bases: readonly Attribution[],
  attributed: AttributedSource | undefined,
  index: number,
): Finding[] {
  if (!attributed || attributed.isOfBase) return [];
  const { source, key } = attributed;
  const isUsed = statements.some(
    (one) => one.decidedBy === 'base' && one.source?.source.id === source.id,
  );
  const keys = bases.flatMap(({ sources }) => [...sources.values()].map((one) => one.key));
  if (!isUsed || keys.includes(key)) return [];
  const namesake = bases.flatMap(({ sources }) => sources.get(source.id) ?? []).at(0);
  return [
    findingOf(
      'source-unlike-base',
      { path, field: ['sources', index] },
      {
        found: namesake
          ? `The source "${source.id}" is "${source.name}" here and "${namesake.source.name}" in what this report is based on: they count as two sources.`
          : `The source "${source.id}" is none of those of "${fields.basedOn}", on which this report is based, and what it says counts as the reporting behind that.`,
        remedy:
          'Where it is one of them, give both the same id and name, or the same topic; where it is not, add origin: with the newsroom that it spoke to.',
      },
    ),
  ];
}
