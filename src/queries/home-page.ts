/** The front page: what the archive holds, and the ways into it. */
import { type Archive, coverageOf } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import type { EventCoverage } from '#archive/coverage/event-coverage.ts';
import { compareDates } from '#archive/dates/edtf-date.ts';
import { compareText } from '#archive/problem.ts';
import { compareNames } from './collation.ts';
import { articleCard, eventCard, topicLink } from './links.ts';
import { pageDate } from './page-date.ts';

const newestShown = 6;
const eventsShown = 8;
const topicsShown = 16;

export function homePage(archive: Archive) {
  return {
    newest: archive.published.toSorted(newestFirst).slice(0, newestShown).map(articleCard),
    heart: heartOf(archive),
    date: pageDate(archive.published),
    topics: busiestTopics(archive),
    counts: {
      articles: archive.published.length,
      events: archive.events.length,
      topics: archive.topics.length,
    },
  };
}

export type HomePageProps = ReturnType<typeof homePage>;

/** When it came into the archive, else when it was published; the later one first. */
export function newestFirst(a: Article, b: Article): number {
  return (
    compareDates(b.added ?? b.date, a.added ?? a.date) ||
    compareDates(b.date, a.date) ||
    compareText(a.id, b.id)
  );
}

/** The events with the most reports, in the order in which they happened; the one that shows most apart. */
function heartOf(archive: Archive) {
  const fullest = archive.events
    .map((event) => ({ event, coverage: coverageOf(archive, event) }))
    .sort(
      (a, b) =>
        b.coverage.reports.length - a.coverage.reports.length ||
        tellingClaims(b.coverage) - tellingClaims(a.coverage),
    )
    .slice(0, eventsShown)
    .map(({ event }) => event);
  const [lead] = fullest;
  const shown = new Set(fullest);
  return {
    lead: lead ? eventCard(archive, lead) : null,
    events: archive.events
      .filter((event) => shown.has(event))
      .map((event) => eventCard(archive, event)),
  };
}

/** Claims that show what comparing reports is for: accounts differ, or several reports rest on one origin. */
function tellingClaims({ claims }: EventCoverage): number {
  return claims.filter(
    ({ status, reports, differsInPrecision }) =>
      status === 'disputed' ||
      status === 'conflicting' ||
      differsInPrecision ||
      (status === 'single-origin' && reports.length > 1),
  ).length;
}

function busiestTopics(archive: Archive) {
  const uses = ({ id }: { readonly id: string }) =>
    (archive.articlesByTopic.get(id)?.length ?? 0) + (archive.eventsByTopic.get(id)?.length ?? 0);
  return archive.topics
    .toSorted((a, b) => uses(b) - uses(a))
    .slice(0, topicsShown)
    .map(topicLink)
    .sort((a, b) => compareNames(a.text, b.text));
}
