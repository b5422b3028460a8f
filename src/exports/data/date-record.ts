/** A date in JSON: as typed, with its first and last day. */
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { isoDay } from '#archive/dates/iso-day.ts';

export function dateRecord({ edtf, min, max }: EdtfDate) {
  return { edtf, min: isoDay(min), max: isoDay(max) };
}

export function maybeDateRecord(date: EdtfDate | undefined) {
  return date ? dateRecord(date) : null;
}
