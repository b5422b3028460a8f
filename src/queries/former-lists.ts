/**
 * Lists that have nothing to show any more: a month whose one report was withdrawn, an outlet whose name is spelled
 * otherwise. Where their address was promised, it leads to the list above.
 */
import type { Archive } from '#archive/archive.ts';
import {
  articlesMonthPath,
  articlesPath,
  articlesYearPath,
  publisherPath,
  publishersPath,
  timelinePath,
  timelineYearPath,
} from '#site/paths.ts';
import { calendarPlace } from './dates.ts';

/** An address without a page of its own, and the page that it leads to. */
export interface FormerAddress {
  readonly from: string;
  readonly to: string;
}

export function formerLists(archive: Archive): FormerAddress[] {
  const leads = [...(archive.promised?.lines.keys() ?? [])].flatMap(listAt);
  if (leads.length === 0) return [];
  const present = presentLists(archive);
  return leads.flatMap(({ from, above }) => {
    const to = above.find((list, index) => index === above.length - 1 || present.has(list));
    return present.has(from) || to === undefined ? [] : [{ from, to }];
  });
}

interface ListAddress {
  readonly from: string;
  /** The lists above it, the nearest first; the last is always there. */
  readonly above: readonly string[];
}

/** The list of a promised address, where it is one that can lose all that it shows. */
function listAt(address: string): ListAddress[] {
  const [, section, first = '', second] =
    /^\/(articles|timeline|publishers)\/([^/]+)\/(?:(\d\d)\/)?$/.exec(address) ?? [];
  if (section === 'publishers' && second === undefined) {
    return [{ from: publisherPath(first), above: [publishersPath()] }];
  }
  if (!/^-?\d{4,}$/.test(first)) return [];
  if (section === 'timeline' && second === undefined) {
    return [{ from: timelineYearPath(first), above: [timelinePath()] }];
  }
  if (section !== 'articles') return [];
  if (second === undefined) return [{ from: articlesYearPath(first), above: [articlesPath()] }];
  const above = [articlesYearPath(first), articlesPath()];
  return [{ from: articlesMonthPath(first, second), above }];
}

/** Addresses of the lists that have something to show. */
function presentLists({ published, events, articlesByPublisher }: Archive): Set<string> {
  const reports = published.map((article) => ({ article, ...calendarPlace(article.date) }));
  const alone = reports.filter(({ article }) => article.events.length === 0);
  const happened = [...events.map(({ date }) => calendarPlace(date)), ...alone];
  return new Set([
    ...[...articlesByPublisher.keys()].map(publisherPath),
    ...happened.flatMap(({ year }) => (year === null ? [] : [timelineYearPath(year)])),
    ...reports.flatMap(({ year, month }) => [
      ...(year === null ? [] : [articlesYearPath(year)]),
      ...(year === null || month === null ? [] : [articlesMonthPath(year, month)]),
    ]),
  ]);
}
