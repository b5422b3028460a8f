/** Citations as CSL-JSON (citationstyles.org, schema 1.0.2), which reference managers and Pandoc read. */
import { wordDate } from '#archive/date-wording.ts';
import {
  type EdtfDate,
  type End,
  formOf,
  isPoint,
  isVagueDate,
  type Point,
} from '#archive/edtf-date.ts';
import { site } from '#site/config.ts';
import type { Citation } from './citation-fields.ts';
import { oneLine } from './citation-line.ts';
import type { CitedName } from './citation-name.ts';

type DateParts = readonly number[];

/** A date with the precision that was given: parts, or words where CSL has no parts for it. */
export interface CslDate {
  readonly 'date-parts'?: readonly DateParts[];
  /** 1 (spring) to 4 (winter). */
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/** The record of a citation, without what it lacks. */
export type CslRecord = Readonly<
  Record<string, string | readonly CitedName[] | CslDate> & { id: string; type: string }
>;

/** A file of records: a list, in UTF-8. */
export function writeCsl(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(cslRecord), null, 2)}\n`;
}

export function cslRecord(citation: Citation): CslRecord {
  const { basis } = citation;
  return {
    id: citation.id,
    type: citation.kind === 'report' ? 'article-newspaper' : 'webpage',
    title: oneLine(citation.title),
    ...people('author', citation.authors),
    ...people('editor', citation.editors),
    'container-title': oneLine(citation.container),
    ...date('issued', citation.issued),
    ...text('publisher-place', citation.place),
    ...text('source', citation.republisher),
    ...text('URL', citation.url),
    ...(citation.heldAt === null
      ? {}
      : { archive: oneLine(site.title), archive_location: citation.heldAt }),
    ...text('version', citation.version === null ? null : String(citation.version)),
    ...text('genre', citation.genre),
    ...text('status', citation.isWithdrawn ? 'withdrawn' : null),
    language: citation.language,
    ...text('note', citation.note),
    ...(basis && {
      ...text('original-title', basis.title),
      ...people('original-author', basis.authors),
      ...text('original-publisher', basis.publisher),
      ...date('original-date', basis.issued),
    }),
  };
}

/** Never more precise than EDTF: no day or month that isn't there, and words for what has no year. */
export function cslDate(given: EdtfDate): CslDate {
  const form = formOf(given);
  const circa = isVagueDate(given) ? { circa: true as const } : {};
  const ends = form.kind === 'point' ? [form.point] : [form.start, form.end];
  const parts = ends.map(partsOf);
  if (form.kind === 'point' && form.point.precision === 'season') {
    const season = (form.point.month ?? 21) - 20;
    return { 'date-parts': [[form.point.year]], season, ...circa };
  }
  if (parts.some((one) => one === null)) return { literal: wordDate(given) };
  return { 'date-parts': parts.flatMap((one) => (one === null ? [] : [one])), ...circa };
}

/** `null` where parts cannot say it: an open end, a decade, a season, a year before 1. */
function partsOf(end: End): DateParts | null {
  if (!isPoint(end) || end.year < 1 || !['year', 'month', 'day'].includes(end.precision))
    return null;
  return calendarParts(end);
}

function calendarParts({ year, month, day }: Point): DateParts {
  if (month === null) return [year];
  return day === null ? [year, month] : [year, month, day];
}

function date(field: string, given: EdtfDate | null): Record<string, CslDate> {
  return given ? { [field]: cslDate(given) } : {};
}

function text(field: string, given: string | null): Record<string, string> {
  return given === null ? {} : { [field]: oneLine(given) };
}

function people(field: string, names: readonly CitedName[]): Record<string, readonly CitedName[]> {
  return names.length > 0 ? { [field]: names } : {};
}
