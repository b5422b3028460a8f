/** Whether a person or institution is a party is decided once for an event. */

import type { Source } from '#archive/article/source.ts';
import type { ArticleFile } from '#archive/article.ts';
import { compareText, type Finding, findingOf } from '#archive/problem.ts';

interface SourceUse {
  readonly event: string;
  readonly topic: string;
  readonly party: boolean;
  readonly path: string;
  readonly index: number;
}

/** Sources that share a topic but differ in `party` on one event. */
export function checkParties(articles: readonly ArticleFile[]): Finding[] {
  const byEventAndTopic = Map.groupBy(
    articles.flatMap(usesOf),
    ({ event, topic }) => `${event} ${topic}`,
  );
  const findings = [...byEventAndTopic.values()].flatMap((uses) => {
    const sorted = uses.toSorted((a, b) => compareText(a.path, b.path) || a.index - b.index);
    const first = sorted[0];
    return sorted.flatMap((use) =>
      first && use.party !== first.party ? [disagreement(use, first)] : [],
    );
  });
  const places = Map.groupBy(findings, ({ path, field }) => `${path} ${field.join()}`);
  return [...places.values()].flatMap((same) => same.slice(0, 1));
}

function usesOf({ path, fields }: ArticleFile): SourceUse[] {
  const sources = new Map(
    fields.sources.map((source, index): [string, { source: Source; index: number }] => [
      source.id,
      { source, index },
    ]),
  );
  return fields.statements.flatMap(({ claim, source: id }) => {
    const used = id === undefined ? undefined : sources.get(id);
    if (used?.source.topic === undefined) return [];
    const { topic, party } = used.source;
    return [{ event: claim.event, topic, party, path, index: used.index }];
  });
}

function disagreement(use: SourceUse, first: SourceUse): Finding {
  return findingOf(
    'party-differs',
    { path: use.path, field: ['sources', use.index, 'party'] },
    {
      found: `On the event "${use.event}" the topic "${use.topic}" is ${use.party ? 'a party' : 'no party'} here, and ${first.party ? 'a party' : 'no party'} in ${first.path} (sources[${first.index}]).`,
      remedy: `Write party: ${first.party} here, or change it there.`,
    },
  );
}
