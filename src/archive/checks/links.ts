/** Originals that are no longer there, or can still be saved, and of which no archived copy is named. */
import type { ArticleFile } from '#archive/article.ts';
import { foundDead, type LinkRecords, linkKey } from '#archive/link-record.ts';
import { type Finding, findingOf } from '#archive/problem.ts';

/** Of an address that nobody has asked for, nothing is known. */
export function checkLinks(file: ArticleFile, records: LinkRecords): Finding[] {
  return [...gone(file, records), ...unarchived(file, records)];
}

function gone({ path, fields }: ArticleFile, records: LinkRecords): Finding[] {
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

/** A copy whose address answered when it was last asked: it can be saved while it is there. */
function unarchived({ path, fields }: ArticleFile, records: LinkRecords): Finding[] {
  const { url, archived = [] } = fields.copy ?? {};
  const record = url === undefined ? undefined : records.get(linkKey(url));
  if (record?.result !== 'ok' || archived.length > 0) return [];
  return [
    findingOf(
      'copy-unarchived',
      { path, field: ['copy', 'url'] },
      {
        found: `The original was there on ${record.checked}, and no archived copy is named.`,
        remedy:
          'Save its address at web.archive.org, and add archived: with url: and date: below copy.',
      },
    ),
  ];
}
