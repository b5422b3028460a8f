/** Dates that have not come yet. */
import type { ArticleFile } from '#archive/article.ts';
import type { DayNumber } from '#archive/dates/calendar.ts';
import type { EdtfDate } from '#archive/dates/edtf-date.ts';
import { widenedSpan } from '#archive/dates/edtf-date.ts';
import { isoDay } from '#archive/dates/iso-day.ts';
import type { EventFile } from '#archive/event.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';

interface Dated {
  readonly path: string;
  readonly field: FieldPath;
  readonly date: EdtfDate;
  readonly remedy: string;
}

interface Files {
  readonly articles: readonly ArticleFile[];
  readonly events: readonly EventFile[];
}

/** In: the files, and the day that it is. Out: a warning for each date that, at its widest, begins after that day. */
export function checkFuture({ articles, events }: Files, today: DayNumber): Finding[] {
  return [...articles.flatMap(datesOfArticle), ...events.flatMap(dateOfEvent)]
    .filter(({ date }) => widenedSpan(date).min > today)
    .map(({ path, field, date, remedy }) =>
      findingOf(
        'date-future',
        { path, field },
        { found: `The date ${date.edtf} is in the future: today is ${isoDay(today)}.`, remedy },
      ),
    );
}

function datesOfArticle({ path, fields }: ArticleFile): Dated[] {
  const { copy } = fields;
  const dated = (date: EdtfDate | undefined, ...field: FieldPath): Dated[] =>
    date === undefined
      ? []
      : [{ path, field, date, remedy: 'Mend it, or the clock of this machine.' }];
  return [
    ...dated(fields.date, 'date'),
    ...dated(fields.added, 'added'),
    ...dated(copy?.read, 'copy', 'read'),
    ...(copy?.archived ?? []).flatMap(({ date }, index) =>
      dated(date, 'copy', 'archived', index, 'date'),
    ),
    ...fields.media.flatMap(({ date }, index) => dated(date, 'media', index, 'date')),
    ...fields.sources.flatMap(({ date }, index) => dated(date, 'sources', index, 'date')),
    ...fields.corrections.flatMap(({ date }, index) => dated(date, 'corrections', index, 'date')),
  ];
}

function dateOfEvent({ path, fields }: EventFile): Dated[] {
  const remedy = 'Mend it; leave it where the event is still to come.';
  return [{ path, field: ['date'], date: fields.date, remedy }];
}
