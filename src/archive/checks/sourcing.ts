/** On whose word an article's statements rest, and how that word reached it. */

import type { Source } from '#archive/article/source.ts';
import type { ArticleFile } from '#archive/article.ts';
import type { Finding } from '#archive/problem.ts';

/** Kinds of source whose word takes a way to the report; a document or a reporter of its own is that way. */
const speakers = new Set<Source['kind']>([
  'eyewitness',
  'official',
  'organisation',
  'expert',
  'anonymous',
]);

/** Statements without a source, and sources without a channel. */
export function checkSourcing({ path, fields }: ArticleFile): Finding[] {
  return [...fields.statements.flatMap(unsourced), ...fields.sources.flatMap(withoutChannel)].map(
    (finding) => ({ severity: 'warning', path, ...finding }),
  );
}

type Candidate = Omit<Finding, 'severity' | 'path'>;

function unsourced(
  { source, claim }: ArticleFile['fields']['statements'][number],
  index: number,
): Candidate[] {
  if (source !== undefined) return [];
  return [
    {
      code: 'statement-unsourced',
      field: ['statements', index],
      found: `The statement on ${claim.event}/${claim.claim} names no source: it stands as the report's own words.`,
      remedy: 'Add source: with the id of a source, where the report names one.',
    },
  ];
}

function withoutChannel({ id, kind, channel }: Source, index: number): Candidate[] {
  if (channel !== undefined || !speakers.has(kind)) return [];
  return [
    {
      code: 'channel-missing',
      field: ['sources', index],
      found: `The source "${id}" does not say how its word reached the report.`,
      remedy: 'Add channel: such as interview, statement or television, where the report tells.',
    },
  ];
}
