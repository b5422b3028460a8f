/** Topics that lead to nothing. */

import { type Finding, findingOf } from '#archive/problem.ts';
import type { ArchiveFiles } from './known-files.ts';

/** Topics that no article, source or event names. While a file cannot be read, nobody knows what it names. */
export function checkTopicUse({ articles, events, topics, unreadable }: ArchiveFiles): Finding[] {
  if (unreadable && unreadable.articles.length + unreadable.events.length > 0) return [];
  const used = new Set([
    ...articles.flatMap(({ fields }) => [
      ...fields.topics,
      ...fields.sources.flatMap(({ topic }) => topic ?? []),
    ]),
    ...events.flatMap(({ fields }) => [...fields.topics, ...(fields.place ? [fields.place] : [])]),
  ]);
  return topics
    .filter(({ id }) => !used.has(id))
    .map(({ id, path }) =>
      findingOf(
        'topic-unused',
        { path },
        {
          found: `No article and no event names the topic "${id}".`,
          remedy: `Add ${id} to the topics of an article or an event, or take the file away.`,
        },
      ),
    );
}
