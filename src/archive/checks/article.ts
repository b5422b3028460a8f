/** What is wrong between an article's file and the others. */

import type { ArticleFile } from '#archive/article.ts';
import { followReferences } from '#archive/follow-references.ts';
import { outletSlug } from '#archive/outlet.ts';
import { type Finding, findingOf } from '#archive/problem.ts';
import { type Known, unknownId } from './known-files.ts';
import { checkStatement } from './statement.ts';

export function checkArticle(file: ArticleFile, known: Known): Finding[] {
  const { path, fields } = file;
  return [
    ...(fields.basedOn === undefined
      ? []
      : unknownId('article', path, ['basedOn'], fields.basedOn, known.articles)),
    ...fields.topics.flatMap((topic, index) =>
      unknownId('topic', path, ['topics', index], topic, known.topics),
    ),
    ...fields.events.flatMap((event, index) =>
      unknownId('event', path, ['events', index], event, known.events),
    ),
    ...fields.sources.flatMap(({ topic }, index) =>
      topic === undefined
        ? []
        : unknownId('topic', path, ['sources', index, 'topic'], topic, known.topics),
    ),
    ...checkSourceIds(file),
    ...fields.statements.flatMap((statement, index) =>
      checkStatement(file, statement, ['statements', index], known),
    ),
    ...checkOriginOfReprint(file, known),
  ];
}

function checkSourceIds({ path, fields }: ArticleFile): Finding[] {
  return fields.sources.flatMap(({ id }, index) =>
    fields.sources.findIndex((other) => other.id === id) === index
      ? []
      : [
          findingOf(
            'id-duplicate',
            { path, field: ['sources', index, 'id'] },
            {
              found: `Two sources of this article have the id "${id}".`,
              remedy: 'Give each source an id of its own.',
            },
          ),
        ],
  );
}

/** The origin of a reprint is that of the last article to which basedOn leads, however far back. */
function checkOriginOfReprint({ id, path, fields }: ArticleFile, known: Known): Finding[] {
  if (fields.basedOn === undefined || fields.origin === undefined) return [];
  const { chain, circle } = followReferences(
    id,
    (link) => known.articles.get(link)?.fields.basedOn,
  );
  const root = known.articles.get(chain.at(-1) ?? '');
  const origin = root && (root.fields.origin ?? root.fields.publisher);
  if (circle || origin === undefined || outletSlug(fields.origin) === outletSlug(origin)) return [];
  return [
    findingOf(
      'origin-contradicts',
      { path, field: ['origin'] },
      {
        found: `The origin "${fields.origin}" contradicts basedOn, which leads to "${root?.id}", of the origin "${origin}".`,
        remedy: 'Leave origin out beside basedOn, or take basedOn away.',
      },
    ),
  ];
}
