/** Originals that are no longer there, and of which no archived copy is named. */
import type { ArticleFile } from '#archive/article.ts';
import { foundDead, type LinkRecords } from '#archive/link-record.ts';
import { type Finding, findingOf } from '#archive/problem.ts';

export function checkLinks({ path, fields }: ArticleFile, records: LinkRecords): Finding[] {
  const { url, archived = [] } = fields.copy ?? {};
  const day = foundDead(records, url);
  const holds = archived.some((copy) => foundDead(records, copy.url) === null);
  if (day === null || holds || fields.status === 'draft') return [];
  return [
    findingOf(
      'link-dead',
      { path, field: ['copy', 'url'] },
      {
        found: `The original is no longer there (checked ${day}), and no archived copy that is there is named.`,
        remedy:
          'Look for it at web.archive.org, and add archived: with url: and date: below copy; or write its new address.',
      },
    ),
  ];
}
