/** What is wrong between a topic's file and the others. */
import { distinct } from '#archive/distinct.ts';
import { compareText, type Finding, findingOf } from '#archive/problem.ts';
import { fold } from '#archive/text/fold.ts';
import type { TopicFile } from '#archive/topic.ts';
import { type Known, unknownId } from './known-files.ts';

export function checkTopic({ path, fields }: TopicFile, known: Known): Finding[] {
  return fields.related.flatMap((topic, index) =>
    unknownId('topic', path, ['related', index], topic, known.topics),
  );
}

/** Names that lead to two topics: an alias that two claim, or that is the name of another. */
export function checkAliases(files: readonly TopicFile[]): Finding[] {
  const topics = files.toSorted((a, b) => compareText(a.path, b.path));
  const owners = Map.groupBy(
    topics.flatMap((topic) =>
      distinct(topic.fields.aliases.map(fold)).map((name) => ({ name, topic })),
    ),
    ({ name }) => name,
  );
  const named = Map.groupBy(topics, ({ fields }) => fold(fields.name));
  return topics.flatMap((topic) =>
    topic.fields.aliases.flatMap((alias, index): Finding[] => {
      const place = { path: topic.path, field: ['aliases', index] };
      const rival = owners.get(fold(alias))?.find((owner) => owner.topic !== topic)?.topic;
      if (rival) {
        return [
          findingOf('alias-claimed-twice', place, {
            found: `"${alias}" is an alias of the topic "${rival.id}" too (${rival.path}).`,
            remedy: 'Leave it with the topic that readers mean by it, and relate the two.',
          }),
        ];
      }
      const namesake = named.get(fold(alias))?.find((other) => other !== topic);
      if (!namesake) return [];
      return [
        findingOf('alias-is-name', place, {
          found: `"${alias}" is the name of the topic "${namesake.id}" (${namesake.path}).`,
          remedy: 'Take the alias away, and relate the two topics.',
        }),
      ];
    }),
  );
}
