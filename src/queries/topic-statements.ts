/** What a topic said (as a source), and what others said on the claims of its events. */
import type { Archive } from '#archive/archive.ts';
import type { Statement } from '#archive/coverage/statement.ts';
import type { Topic } from '#archive/topic.ts';
import { claimPath } from '#site/paths.ts';
import { type ArticleLink, articleLink, type EventLink, eventLink, type Link } from './links.ts';
import { type StatementView, statementView } from './statement-view.ts';

export interface TopicStatement {
  readonly event: EventLink;
  readonly claim: Link;
  readonly statement: StatementView;
  readonly report: ArticleLink;
}

export interface TopicStatements {
  readonly by: readonly TopicStatement[];
  readonly of: readonly TopicStatement[];
}

/** A person's or organisation's words, and others' about it; places and subjects do not speak. */
export function statementsOfTopic(archive: Archive, topic: Topic): TopicStatements {
  if (topic.kind !== 'person' && topic.kind !== 'organisation') return { by: [], of: [] };
  return {
    by: (archive.statementsBySourceTopic.get(topic.id) ?? []).flatMap((one) =>
      itemOf(archive, one),
    ),
    of: (archive.statementsByMention.get(topic.id) ?? []).flatMap((one) => itemOf(archive, one)),
  };
}

function itemOf(archive: Archive, statement: Statement): TopicStatement[] {
  const event = archive.eventById.get(statement.event);
  const claim = event?.claims.find(({ id }) => id === statement.claim);
  const article = archive.articleById.get(statement.article);
  if (!event || !claim || !article) return [];
  return [
    {
      event: eventLink(event),
      claim: { href: claimPath(claim), text: claim.text },
      statement: statementView(statement, claim, article),
      report: articleLink(article),
    },
  ];
}
