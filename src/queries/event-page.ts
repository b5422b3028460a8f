/** One event: who reported what, on whose word, and the status of each claim. */
import { type Archive, coverageOf } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { countsLabel } from '#archive/coverage/counts-wording.ts';
import type { Event } from '#archive/event.ts';
import { bodyLanguage } from '#archive/text/text-language.ts';
import { languageMark } from '#site/language.ts';
import { eventPath, shareImagePath } from '#site/paths.ts';
import { type BodyRef, bodyRef } from './body-ref.ts';
import { byOrigin, coverageParts } from './coverage-table.ts';
import { dateWords } from './dates.ts';
import { datesByReport, glanceOf } from './event-glance.ts';
import { knownLine, reportingLine } from './known-line.ts';
import {
  type ArticleCard,
  articleCard,
  articleLink,
  eventLink,
  topicLink,
  topicLinks,
} from './links.ts';
import { whoSaysWhat } from './who-says-what.ts';

export function eventPage(archive: Archive, event: Event) {
  const coverage = coverageOf(archive, event);
  const articles = archive.articlesByEvent.get(event.id) ?? [];
  const columns = byOrigin(articles);
  const place = event.place ? archive.topicById.get(event.place) : undefined;
  return {
    event: {
      id: event.id,
      path: eventPath(event),
      image: shareImagePath('events', event),
      title: event.title,
      date: dateWords(event.date),
      dateNote: event.dateNote ?? null,
      place: place ? topicLink(place) : null,
      summary: event.summary ?? null,
      unknowns: event.unknowns,
    },
    body: bodyRef(event),
    known: knownLine(coverage),
    counts: countsLabel(coverage.origins.length, coverage.reports.length),
    reporting: reportingLine(coverage),
    glance: glanceOf(archive, coverage),
    datesByReport: datesByReport(archive, coverage),
    columns: columns.map(({ origin, articles: reports }) => ({
      origin,
      reports: reports.map((article) => ({
        ...articleLink(article),
        via: article.copy?.via ?? null,
      })),
    })),
    parts: coverageParts(
      archive,
      event,
      coverage,
      columns.flatMap((column) => column.articles),
    ),
    voices: whoSaysWhat(archive, coverage),
    reports: articles.map((article) => reportView(article)),
    topics: topicLinks(archive, event.topics),
    ...neighbours(archive, event),
  };
}

export type EventPageProps = ReturnType<typeof eventPage>;
export type CoverageColumn = EventPageProps['columns'][number];

function reportView(article: Article): ArticleCard & {
  readonly byline: readonly string[];
  readonly body: BodyRef | null;
} {
  const shown = article.rights.text !== 'none';
  return {
    ...articleCard(article),
    byline: article.byline,
    body: shown ? reportBody(article) : null,
  };
}

/** An event and its report may share an id. No id of a file has a full stop, so that their bodies cannot meet here. */
function reportBody(article: Article): BodyRef | null {
  const body = bodyRef(article, languageMark('', bodyLanguage(article, article)));
  return body && { ...body, idPrefix: `user-content-report.${article.id}--` };
}

function neighbours(archive: Archive, event: Event) {
  const at = archive.eventPosition.get(event.id) ?? -1;
  const [before, after] = [archive.events[at - 1], archive.events[at + 1]];
  return {
    previous: before ? eventLink(before) : null,
    next: after ? eventLink(after) : null,
  };
}
