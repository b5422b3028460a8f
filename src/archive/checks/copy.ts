/** Whether the copy that was read can be found again. */
import type { ArticleFile } from '#archive/article.ts';
import type { Finding } from '#archive/problem.ts';

/** A copy without an archived link: its address may lead nowhere one day. */
export function checkCopy({ path, fields }: ArticleFile): Finding[] {
  const { copy } = fields;
  if (copy === undefined || copy.archived.length > 0) return [];
  if (copy.url === undefined && copy.via === undefined) return [];
  return [
    {
      severity: 'warning',
      code: 'copy-unarchived',
      path,
      field: copy.url === undefined ? ['copy'] : ['copy', 'url'],
      found: 'The copy has no archived link.',
      remedy:
        'Save its address at web.archive.org, and add archived: with url: and date: below copy.',
    },
  ];
}
