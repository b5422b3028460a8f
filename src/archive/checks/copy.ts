/** Whether the copy that was read can be found again. */
import type { ArticleFile } from '#archive/article.ts';
import { type LinkRecords, linkKey } from '#archive/link-record.ts';
import { type Finding, findingOf } from '#archive/problem.ts';

/**
 * A copy whose address answered when it was last asked, and of which no archived copy is named: it can be saved while it is
 * there. Of an address that nobody has asked for, nothing is known.
 */
export function checkCopy({ path, fields }: ArticleFile, records: LinkRecords): Finding[] {
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
