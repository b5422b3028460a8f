/** Dates as schema.org takes them (ISO 8601): exact ones only, for nothing there says "about". */
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { machineDate } from '#archive/dates/wording.ts';

/** A date that is exact to the day; `null` for any other. */
export function exactDay(date: Pick<EdtfDate, 'edtf'>): string | null {
  const machine = machineDate(date);
  return machine?.length === 10 ? machine : null;
}

/** The first and last date of what is exact, as precise as it was given. */
export function exactSpan({ edtf }: Pick<EdtfDate, 'edtf'>): {
  startDate?: string;
  endDate?: string;
} {
  const [start = '', end] = edtf.split('/').map((one) => machineDate({ edtf: one }));
  if (start === null) return {};
  if (end === undefined) return { startDate: start };
  return end === null ? {} : { startDate: start, endDate: end };
}
