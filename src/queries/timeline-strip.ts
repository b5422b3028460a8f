/** The timeline as a picture: where each event and report stands on a strip, in parts of its width. */
import { scaleLinear } from 'd3-scale';
import { type Archive, coverageOf } from '#archive/archive.ts';
import { civilDate } from '#archive/dates/calendar.ts';
import { type EdtfDate, widenedSpan } from '#archive/dates/edtf-date.ts';
import { gapBetween } from '#archive/dates/gap.ts';
import { wordDate, wordMonth } from '#archive/dates/wording.ts';
import { site } from '#site/config.ts';
import { isolated, textDirection } from '#site/language.ts';
import { articlePath, eventPath, timelineYearPath } from '#site/paths.ts';
import { calendarPlace } from './dates.ts';

/** A mark on one of the two lanes. Positions are per cent of the width. */
export interface StripMark {
  readonly at: number;
  readonly href: string;
  readonly title: string;
  /** How far the date may reach, where it is not one day. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** How much it counts for: 1, or the number of events that a mark of a year stands for. */
  readonly weight: number;
}

export interface Strip {
  readonly happened: readonly StripMark[];
  readonly reported: readonly StripMark[];
  /** Stretches of the axis on which nothing happens, with their length in words. */
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  readonly labels: readonly {
    readonly at: number;
    readonly text: string;
    readonly year: boolean;
  }[];
}

/** More events than this are drawn as a mark a year. */
const maxMarks = 80;

/** Of the words around a title. */
const direction = textDirection(site.language);

/** Room on the axis, in steps: each mark of a day, each break; time between adds by its logarithm. */
const markRoom = 0.8;
const breakRoom = 2.5;
const labelRoom = 7;

interface Moment {
  readonly day: number;
  readonly date: EdtfDate;
}

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

/** A date stands on the strip where it begins; one without a beginning, where it ends. */
function dayOf({ min, max }: EdtfDate): number | null {
  return min ?? max;
}

interface Axis extends Pick<Strip, 'breaks' | 'labels'> {
  readonly scale: (day: number) => number;
  /** The width of one mark. */
  readonly step: number;
}

/** An axis on which every day has room for its marks, and long silences are cut. */
function axisOf(moments: readonly Moment[]): Axis {
  const days = [...Map.groupBy(moments, ({ day }) => day)].sort(([a], [b]) => a - b);
  const knots = days.map(([day, same], index) => {
    const before = days[index - 1];
    const gap = before ? gapBetween(lastOf(before[1]).date, firstOf(same).date) : null;
    const room = before
      ? roomBetween(before[0], day, gap) + (before[1].length + same.length) * (markRoom / 2)
      : markRoom;
    return { day, gap, room, date: firstOf(same).date };
  });
  const ends = knots.map((_, index) =>
    knots.slice(0, index + 1).reduce((sum, { room }) => sum + room, 0),
  );
  const total = (ends.at(-1) ?? 0) + (days.at(-1)?.[1].length ?? 1) * (markRoom / 2) + markRoom / 2;
  const toWidth = (room: number) => round((room / total) * 100);
  const scale = scaleLinear()
    .domain(knots.map(({ day }) => day))
    .range(ends.map(toWidth))
    .clamp(true);
  const at = (index: number) => toWidth(ends[index] ?? 0);
  return {
    scale: (day) => round(knots.length > 1 ? scale(day) : 50),
    step: toWidth(markRoom),
    breaks: knots.flatMap(({ gap }, index) =>
      gap === null ? [] : [{ from: at(index - 1), to: at(index), text: gap }],
    ),
    labels: labelsOf(knots.map(({ date }, index) => ({ date, at: at(index) }))),
  };
}

function roomBetween(from: number, to: number, gap: string | null): number {
  return gap === null ? Math.log2(1 + to - from) / 3 : breakRoom;
}

/** The first of each year, and of each month where there is room for it. */
function labelsOf(knots: readonly { date: EdtfDate; at: number }[]): Strip['labels'] {
  const labels: { at: number; text: string; year: boolean }[] = [];
  let [year, month, last] = ['', '', -labelRoom];
  for (const { date, at } of knots) {
    const day = dayOf(date);
    if (day === null) continue;
    const place = calendarPlace(date);
    if (place.yearHeading !== year && at - last >= labelRoom) {
      labels.push({ at, text: place.yearHeading, year: true });
      [year, month, last] = [place.yearHeading, place.month ?? '', at];
    } else if (place.month !== null && place.month !== month && at - last >= labelRoom) {
      labels.push({ at, text: wordMonth(civilDate(day).month), year: false });
      [month, last] = [place.month, at];
    }
  }
  return labels;
}

/** Marks of one day stand side by side, in their order. */
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

function firstOf(moments: readonly Moment[]): Moment {
  const [first] = moments;
  if (!first) throw new Error('A day of the axis has no moment');
  return first;
}

function lastOf(moments: readonly Moment[]): Moment {
  return moments.at(-1) ?? firstOf(moments);
}

function round(width: number): number {
  return Math.round(width * 100) / 100;
}

function countedReports(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`;
}
