/** The archive: all articles, events and topics, checked together and indexed once. */
import { checkFiles } from '#archive/checks/files.ts';
import type { ArchiveFiles } from '#archive/checks/known-files.ts';
import { claimKey, keyOfClaim } from '#archive/claim-key.ts';
import { attributionsOf } from '#archive/coverage/attribution.ts';
import { type ClaimCoverage, coverClaim } from '#archive/coverage/coverage.ts';
import { coverEvent, type EventCoverage } from '#archive/coverage/event-coverage.ts';
import { statementsByMention } from '#archive/coverage/mentions.ts';
import { type Statement, statementsOf } from '#archive/coverage/statement.ts';
import type { PromisedAddresses } from './addresses.ts';
import type { Article } from './article.ts';
import { type ArchiveSettings, buildArticles } from './build-articles.ts';
import { type Event, eventOf } from './event.ts';
import { inOrder } from './event-order.ts';
import { byId, groupByEach, positionById } from './index-by.ts';
import type { LinkRecords } from './link-record.ts';
import { compareText, type Finding } from './problem.ts';
import { type Topic, topicOf } from './topic.ts';

export interface Archive {
  /** Every article with a page, withdrawn ones too, earliest report first. */
  readonly articles: readonly Article[];
  /** Those that lists, counts and statuses are made of. */
  readonly published: readonly Article[];
  /** In the order in which they happened. */
  readonly events: readonly Event[];
  /** By id. */
  readonly topics: readonly Topic[];
  readonly articleById: ReadonlyMap<string, Article>;
  readonly eventById: ReadonlyMap<string, Event>;
  readonly topicById: ReadonlyMap<string, Topic>;
  /** Published articles by what they are about, in the order of `published`. */
  readonly articlesByEvent: ReadonlyMap<string, readonly Article[]>;
  readonly articlesByTopic: ReadonlyMap<string, readonly Article[]>;
  /** By the address part of the publisher. */
  readonly articlesByPublisher: ReadonlyMap<string, readonly Article[]>;
  /** Events by topic, their places included, in order. */
  readonly eventsByTopic: ReadonlyMap<string, readonly Event[]>;
  /** The coverage of each claim (`event/claim`) by the published articles. */
  readonly coverageByClaim: ReadonlyMap<string, ClaimCoverage>;
  readonly coverageByEvent: ReadonlyMap<string, EventCoverage>;
  /** Statements of published articles, by article. */
  readonly statementsByArticle: ReadonlyMap<string, readonly Statement[]>;
  /** By the topic of their source: what a person or organisation said. */
  readonly statementsBySourceTopic: ReadonlyMap<string, readonly Statement[]>;
  /** By the persons and organisations that they name: what was said of them. */
  readonly statementsByMention: ReadonlyMap<string, readonly Statement[]>;
  /** The place of an article in `published` and of an event in `events`. */
  readonly articlePosition: ReadonlyMap<string, number>;
  readonly eventPosition: ReadonlyMap<string, number>;
  /** What is known of outside addresses, by address without its fragment. */
  readonly links: LinkRecords;
  /** Addresses that were promised to stay; `null` where there is no list of them. */
  readonly promised: PromisedAddresses | null;
}

/**
 * Puts the files together. Never throws on what editors wrote: what is wrong between files comes
 * back as findings, and the archive is as whole as it can be. The order of the files doesn't matter.
 */
export function buildArchive(
  files: ArchiveFiles,
  settings: ArchiveSettings,
): { archive: Archive; findings: Finding[] } {
  const articles = buildArticles(files, settings);
  const published = articles.filter(({ status }) => status === 'published');
  const events = inOrder(files.events.map(eventOf));
  const topics = files.topics.map(topicOf).sort((a, b) => compareText(a.id, b.id));
  const claims = new Map(
    events.flatMap((event) => event.claims.map((claim) => [keyOfClaim(claim), claim] as const)),
  );
  const attributions = attributionsOf(files.articles);
  const statements = published.flatMap((article) =>
    statementsOf(article, attributions.get(article.id) ?? { statements: [] }, claims),
  );
  const byClaim = Map.groupBy(statements, claimKey);
  const coverageByClaim = new Map(
    [...claims].map(([key, claim]) => [key, coverClaim(claim, byClaim.get(key) ?? [])] as const),
  );
  const articlesByEvent = groupByEach(published, (article) => article.events);
  const archive: Archive = {
    articles,
    published,
    events,
    topics,
    articleById: byId(articles),
    eventById: byId(events),
    topicById: byId(topics),
    articlesByEvent,
    articlesByTopic: groupByEach(published, ({ topics }) => topics),
    articlesByPublisher: Map.groupBy(published, ({ publisherSlug }) => publisherSlug),
    eventsByTopic: groupByEach(events, ({ topics, place }) =>
      place ? [place, ...topics] : topics,
    ),
    coverageByClaim,
    coverageByEvent: new Map(
      events.map((event) => [
        event.id,
        coverEvent(
          articlesByEvent.get(event.id) ?? [],
          event.claims.flatMap((claim) => coverageByClaim.get(keyOfClaim(claim)) ?? []),
        ),
      ]),
    ),
    statementsByArticle: Map.groupBy(statements, ({ article }) => article),
    statementsBySourceTopic: groupByEach(statements, ({ source }) =>
      source?.topic ? [source.topic] : [],
    ),
    statementsByMention: statementsByMention(topics, statements, claims),
    articlePosition: positionById(published),
    eventPosition: positionById(events),
    links: files.links ?? new Map(),
    promised: files.addresses ?? null,
  };
  return { archive, findings: checkFiles(files) };
}

/** How an event of the archive is covered. Throws on an event of another archive. */
export function coverageOf(archive: Archive, event: Pick<Event, 'id'>): EventCoverage {
  const coverage = archive.coverageByEvent.get(event.id);
  if (!coverage) throw new Error(`No event "${event.id}" in the archive`);
  return coverage;
}
