/** The timeline as a picture: where each event and report is on a strip. */
import { type Archive, coverageOf } from '#archive/archive.ts';
import { type EdtfDate, widenedSpan } from '#archive/dates/edtf-date.ts';
import { wordDate } from '#archive/dates/wording.ts';
import { site } from '#site/config.ts';
import { isolated, textDirection } from '#site/language.ts';
import { articlePath, eventPath, timelineYearPath } from '#site/paths.ts';
import { calendarPlace } from './dates.ts';
import { type Axis, axisOf, dayOf, type Moment, round } from './strip-axis.ts';

/** A mark on one of the two lanes. Positions are per cent of the width. */
export interface StripMark {
  readonly at: number;
  readonly href: string;
  readonly title: string;
  /** How far the date may reach, where it is not one day. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** How many events it shows: 1, or those of a year. */
  readonly weight: number;
}

export interface Strip extends Pick<Axis, 'breaks' | 'labels'> {
  readonly happened: readonly StripMark[];
  readonly reported: readonly StripMark[];
}

/** More events than this are drawn as a mark a year. */
const maxMarks = 80;

/** Of the words around a title. */
const direction = textDirection(site.language);

/** In: the archive. Out: `null` where there are fewer than two events to compare. */
export function timelineStrip(archive: Archive): Strip | null {
  const events = archive.events.filter(({ date }) => dayOf(date) !== null);
  if (events.length < 2) return null;
  return events.length > maxMarks ? stripOfYears(archive) : stripOfEvents(archive);
}

function stripOfEvents(archive: Archive): Strip {
  const events = archive.events.flatMap((event) => placed(event, event.date));
  const reports = archive.published.flatMap((article) => placed(article, article.date));
  const axis = axisOf([...events, ...reports]);
  return {
    happened: marks(axis, events, ({ item }) => ({
      href: eventPath(item),
      title: `${wordDate(item.date)}: ${isolated(item.title, direction)} (${countedReports(coverageOf(archive, item).reports.length)})`,
    })),
    reported: marks(axis, reports, ({ item }) => ({
      href: articlePath(item),
      title: `${wordDate(item.date)}: ${isolated(item.publisher, direction)}, ${isolated(item.title, direction)}`,
    })),
    breaks: axis.breaks,
    labels: axis.labels,
  };
}

function stripOfYears(archive: Archive): Strip {
  const years = Map.groupBy(archive.events, ({ date }) => calendarPlace(date).year);
  const items = [...years].flatMap(([year, events]) => {
    const [first] = events;
    const day = first && dayOf(first.date);
    return year === null || !first || day === null || day === undefined
      ? []
      : [{ day, date: { ...first.date, edtf: year }, item: { year, count: events.length } }];
  });
  const axis = axisOf(items);
  return {
    happened: items.map(({ day, item }) => ({
      at: axis.scale(day),
      href: timelineYearPath(item.year),
      title: `${item.year}: ${item.count} events`,
      span: null,
      weight: item.count,
    })),
    reported: [],
    breaks: axis.breaks,
    labels: axis.labels,
  };
}

function placed<T>(item: T, date: EdtfDate): (Moment & { readonly item: T })[] {
  const day = dayOf(date);
  return day === null ? [] : [{ day, date, item }];
}

/** Marks of one day are side by side, in their order. */
function marks<M extends Moment>(
  axis: Axis,
  moments: readonly M[],
  describe: (moment: M) => { href: string; title: string },
): StripMark[] {
  return [...Map.groupBy(moments, ({ day }) => day).values()].flatMap((same) =>
    same.map((moment, index) => {
      const at = round(axis.scale(moment.day) + axis.step * (index - (same.length - 1) / 2));
      return { at, ...describe(moment), span: spanOf(axis, moment, at), weight: 1 };
    }),
  );
}

function spanOf(axis: Axis, { date }: Moment, at: number): StripMark['span'] {
  const { min, max } = widenedSpan(date);
  if (min === max) return null;
  const from = Number.isFinite(min) ? axis.scale(min) : at - 4 * axis.step;
  const to = Number.isFinite(max) ? axis.scale(max) : at + 4 * axis.step;
  return { from: round(Math.min(from, at - axis.step)), to: round(Math.max(to, at + axis.step)) };
}

function countedReports(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`;
}
