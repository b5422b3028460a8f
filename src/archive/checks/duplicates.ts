/** The same report in two files: both name one address. */
import type { ArticleFile } from '#archive/article.ts';
import { compareText, type Finding, findingOf } from '#archive/problem.ts';
import { sameAddress } from './same-address.ts';

/** Each article but the first that was read at an address; a withdrawn one may have been entered anew. */
export function checkTwice(articles: readonly ArticleFile[]): Finding[] {
  const read = articles.flatMap(({ path, fields }) =>
    fields.copy?.url === undefined || fields.status === 'withdrawn'
      ? []
      : [{ path, address: sameAddress(fields.copy.url) }],
  );
  return [...Map.groupBy(read, ({ address }) => address).values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((a, b) => compareText(a.path, b.path));
    return others.map(({ path }) =>
      findingOf(
        'report-twice',
        { path, field: ['copy', 'url'] },
        {
          found: `${first?.path} was read at the same address: this may be the same report again.`,
          remedy:
            'Keep one of the two files, or correct the address; leave both where one page has two reports.',
        },
      ),
    );
  });
}
