/** Reports that are dated before what they report. */
import type { ArticleFile } from '#archive/article.ts';
import { type EdtfDate, widenedSpan } from '#archive/dates/edtf-date.ts';
import { type FieldPath, type Finding, findingOf } from '#archive/problem.ts';
import type { Known } from './known-files.ts';

/** Events of an article that, by both dates at their widest, happened after it; each is reported once, at its first place. */
export function checkReportDate({ path, fields }: ArticleFile, known: Known): Finding[] {
  const { date } = fields;
  if (date === undefined) return [];
  return [...eventPlaces(fields)].flatMap(([id, field]): Finding[] => {
    const event = known.events.get(id)?.fields;
    if (!event || !isBefore(date, event.date)) return [];
    return [
      findingOf(
        'report-before-event',
        { path, field },
        {
          found: `The report is dated ${date.edtf}, and the event "${id}" ${event.date.edtf}, which is later.`,
          remedy:
            'Correct one of the dates; leave both where the report is about something to come.',
        },
      ),
    ];
  });
}

function eventPlaces({ events, statements }: ArticleFile['fields']): Map<string, FieldPath> {
  const places: [string, FieldPath][] = [
    ...events.map((id, index): [string, FieldPath] => [id, ['events', index]]),
    ...statements.map(({ claim }, index): [string, FieldPath] => [
      claim.event,
      ['statements', index, 'claim'],
    ]),
  ];
  // The last of two entries with one key counts.
  return new Map(places.toReversed());
}

function isBefore(report: EdtfDate, event: EdtfDate): boolean {
  return widenedSpan(report).max < widenedSpan(event).min;
}
