/** The axis of the timeline strip: where each day is, in per cent of the width. */
import { scaleLinear } from 'd3-scale';
import { civilDate, type DayNumber } from '#archive/dates/calendar.ts';
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { gapBetween } from '#archive/dates/gap.ts';
import { wordMonth } from '#archive/dates/wording.ts';
import { calendarPlace } from './dates.ts';

/** Room on the axis, in steps: each mark of a day, each break; time between adds by its logarithm. */
const markRoom = 0.8;
const breakRoom = 2.5;
const labelRoom = 7;

/** Something at a day of the axis. */
export interface Moment {
  readonly day: DayNumber;
  readonly date: EdtfDate;
}

/** The day at which a date is drawn: its first, or its last where it has no start. */
export function dayOf({ min, max }: EdtfDate): DayNumber | null {
  return min ?? max;
}

export interface Axis {
  /** Stretches of the axis on which nothing happens, with their length in words. */
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  readonly labels: readonly {
    readonly at: number;
    readonly text: string;
    readonly year: boolean;
  }[];
  readonly scale: (day: DayNumber) => number;
  /** The width of one mark. */
  readonly step: number;
}

/** An axis on which every day has room for its marks, and long silences are cut. */
export function axisOf(moments: readonly Moment[]): Axis {
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
function labelsOf(knots: readonly { date: EdtfDate; at: number }[]): Axis['labels'] {
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

function firstOf(moments: readonly Moment[]): Moment {
  const [first] = moments;
  if (!first) throw new Error('A day of the axis has no moment');
  return first;
}

function lastOf(moments: readonly Moment[]): Moment {
  return moments.at(-1) ?? firstOf(moments);
}

/** To two places: a hundredth of a per cent is less than a pixel. */
export function round(width: number): number {
  return Math.round(width * 100) / 100;
}
