/** What the sitemap says of each page: present addresses of what is not withdrawn, with the day on which a report came in. */
import type { SitemapOptions } from '@astrojs/sitemap';
import type { Archive } from '#archive/archive.ts';
import { machineDate } from '#archive/dates/wording.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { formerAddresses, keptAddresses } from '#queries/former-addresses.ts';
import { absolute, articlePath } from '#site/paths.ts';

export function sitemapEntries(): SitemapOptions {
  let known: { unlisted: Set<string>; changed: Map<string, string> } | undefined;
  // Read when the pages are built, not when the configuration is: a preview starts on broken content too.
  const read = () => {
    known ??= describe(loadArchive());
    return known;
  };
  return {
    filter: (page) => !read().unlisted.has(page),
    serialize: (item) => {
      const lastmod = read().changed.get(item.url);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}

function describe(archive: Archive) {
  return {
    unlisted: new Set(
      [
        ...formerAddresses(archive).map(({ from }) => from),
        ...keptAddresses(archive),
        ...archive.articles.filter(({ status }) => status === 'withdrawn').map(articlePath),
      ].map(absolute),
    ),
    changed: new Map(
      archive.published.flatMap((article) => {
        const day = machineDate(article.added ?? article.date);
        return day === null ? [] : [[absolute(articlePath(article)), day] as const];
      }),
    ),
  };
}
