/** Reports that say of nothing on whose word it rests, or of nobody how that word reached them. */
import type { Source } from '#archive/article/source.ts';
import type { ArticleFile } from '#archive/article.ts';
import { type Finding, findingOf } from '#archive/problem.ts';

/** Kinds of source whose word takes a way to the report; a document or a reporter of its own is that way. */
const speakers = new Set<Source['kind']>([
  'eyewitness',
  'official',
  'organisation',
  'expert',
  'anonymous',
]);

/**
 * One warning where no statement names a source, and one where no source has a channel. Where some do, the others are
 * what the report itself leaves open: there is nothing to mend.
 */
export function checkSourcing(file: ArticleFile): Finding[] {
  return [...unsourced(file), ...withoutChannel(file)];
}

function unsourced({ path, fields: { statements } }: ArticleFile): Finding[] {
  if (statements.length === 0 || statements.some(({ source }) => source !== undefined)) return [];
  return [
    findingOf(
      'statement-unsourced',
      { path, field: ['statements'] },
      {
        found: 'No statement names a source: readers see all of them as the report’s own words.',
        remedy: 'Add source: with the id of a source to each statement that the report attributes.',
      },
    ),
  ];
}

function withoutChannel({ path, fields: { sources } }: ArticleFile): Finding[] {
  const spoken = sources.filter(({ kind }) => speakers.has(kind));
  if (spoken.length === 0 || spoken.some(({ channel }) => channel !== undefined)) return [];
  return [
    findingOf(
      'channel-missing',
      { path, field: ['sources'] },
      {
        found: 'No source says how its word reached the report.',
        remedy:
          'Add channel: to each source where the report says it, such as interview, statement or television.',
      },
    ),
  ];
}
