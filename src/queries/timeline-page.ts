/** The timeline: events in the order in which they happened, and reports of no event. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { compareDates, type EdtfDate } from '#archive/dates/edtf-date.ts';
import { gapBetween } from '#archive/dates/gap.ts';
import { distinct } from '#archive/distinct.ts';
import type { Event } from '#archive/event.ts';
import { capitalise } from '#archive/text/english.ts';
import { timelineYearPath } from '#site/paths.ts';
import { calendarPlace } from './dates.ts';
import {
  type ArticleCard,
  type ArticleLink,
  articleCard,
  articleLink,
  type EventCard,
  eventCard,
  type Link,
  topicLink,
} from './links.ts';
import { pageDate } from './page-date.ts';

export type TimelineEntry = TimelinePlace &
  (
    | {
        readonly kind: 'event';
        readonly event: EventCard;
        readonly place: Link | null;
        readonly reports: readonly ArticleLink[];
      }
    | { readonly kind: 'report'; readonly report: ArticleCard }
  );

/** What comes before an entry, where it is the first of its kind. */
interface TimelinePlace {
  /** "7 years later". */
  readonly gap: string | null;
  /** The year, with the address of its own page unless that is this page. */
  readonly year: { readonly text: string; readonly href: string | null } | null;
  readonly month: string | null;
}

/** An event, or a report of no event, at its date. */
type Moment = { readonly date: EdtfDate } & (
  | { readonly event: Event; readonly report?: never }
  | { readonly report: Article; readonly event?: never }
);

export function timelinePage(archive: Archive) {
  return {
    entries: entriesOf(archive, momentsOf(archive)),
    years: yearsOf(archive),
    date: pageDate(archive.published),
  };
}

export type TimelinePageProps = ReturnType<typeof timelinePage>;

/** One page for each year in which something happened or was reported without an event. */
export function timelineYears(archive: Archive): { year: string; page: TimelineYearProps }[] {
  const byYear = Map.groupBy(momentsOf(archive), ({ date }) => calendarPlace(date).year);
  const years = [...byYear].flatMap(([year, moments]) =>
    year === null ? [] : [{ year, moments }],
  );
  return years.map(({ year, moments }, index) => ({
    year,
    page: {
      year,
      date: pageDate(reportsOf(archive, moments)),
      entries: entriesOf(archive, moments).map((entry) => ({ ...entry, year: null })),
      previous: yearLink(years[index - 1]?.year),
      next: yearLink(years[index + 1]?.year),
    },
  }));
}

/** The reports that a list of moments leads to. */
function reportsOf(archive: Archive, moments: readonly Moment[]): Article[] {
  return moments.flatMap(({ event, report }) =>
    report ? [report] : [...(archive.articlesByEvent.get(event.id) ?? [])],
  );
}

export interface TimelineYearProps extends Record<string, unknown> {
  readonly year: string;
  readonly date: string | null;
  readonly entries: readonly TimelineEntry[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

function yearLink(year: string | undefined): Link | null {
  return year === undefined ? null : { href: timelineYearPath(year), text: year };
}

function yearsOf(archive: Archive): Link[] {
  const years = momentsOf(archive).flatMap(({ date }) => calendarPlace(date).year ?? []);
  return distinct(years).map((year) => ({ href: timelineYearPath(year), text: year }));
}

function momentsOf(archive: Archive): Moment[] {
  const events: Moment[] = archive.events.map((event) => ({ date: event.date, event }));
  const alone: Moment[] = archive.published
    .filter(({ events: reported }) => reported.length === 0)
    .map((report) => ({ date: report.date, report }));
  return [...events, ...alone].sort((a, b) => compareDates(a.date, b.date));
}

function entriesOf(archive: Archive, moments: readonly Moment[]): TimelineEntry[] {
  return moments.map((moment, index) => {
    const place = placeOf(moment, moments[index - 1]);
    return moment.event
      ? { kind: 'event', ...place, ...happened(archive, moment.event) }
      : { kind: 'report', ...place, report: articleCard(moment.report) };
  });
}

function happened(archive: Archive, event: Event) {
  const place = event.place ? archive.topicById.get(event.place) : undefined;
  return {
    event: eventCard(archive, event),
    place: place ? topicLink(place) : null,
    reports: (archive.articlesByEvent.get(event.id) ?? []).map(articleLink),
  };
}

function placeOf(moment: Moment, before: Moment | undefined): TimelinePlace {
  const here = calendarPlace(moment.date);
  const there = before && calendarPlace(before.date);
  const newYear = here.yearHeading !== there?.yearHeading;
  const newMonth = newYear || here.month !== there?.month;
  return {
    gap: before ? gapBetween(before.date, moment.date) : null,
    year: newYear
      ? { text: here.yearHeading, href: here.year === null ? null : timelineYearPath(here.year) }
      : null,
    month: newMonth && here.monthHeading !== null ? capitalise(here.monthHeading) : null,
  };
}
