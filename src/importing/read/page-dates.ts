/** Finds when a page says that it was published. */
import type { Element, Root } from 'hast';
import {
  attribute,
  bodyOf,
  elementsOf,
  isBesideReport,
  named,
  nameList,
  nameWords,
  walk,
} from '#importing/body/element.ts';
import type { Candidate } from '#importing/clipping.ts';
import { textOfHtml } from '#importing/words/plain-words.ts';
import { readWrittenDate } from '#importing/words/written-dates.ts';
import type { MetaTags } from './meta-tags.ts';

const dateTags = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
];

/**
 * Dates that are marked as the date of publication; failing those, the only day that the page gives in a <time>; failing that,
 * the only day in an element named after dates.
 */
export function datesOf(page: Root, meta: MetaTags, jsonLd: readonly Candidate[]): Candidate[] {
  const times = elementsOf(page, named('time')).flatMap((time) => {
    const value = attribute(time, 'dateTime') ?? textOfHtml(time);
    return value === '' ? [] : [{ value, time }];
  });
  const marked = times
    .filter(({ time }) => isPublicationTime(time))
    .map(({ value }) => ({ value, where: 'the time marked as published' }));
  const labelled = [...jsonLd, ...meta(...dateTags), ...marked];
  const days = new Set(times.map(({ value }) => value.slice(0, 10)));
  const [only] = times;
  if (labelled.length > 0) return labelled;
  if (days.size === 1 && only) return [{ value: only.value, where: 'the only time on the page' }];
  return visibleDate(page);
}

const dateName =
  /^(?:(?:post|posted|entry|article|publish|published|publication|news|story)[-_]?)?(?:date|published|pubdate|timestamp|posted-on)$/;

function visibleDate(page: Root): Candidate[] {
  const dates = walk(bodyOf(page)).flatMap(({ node, ancestors }) => {
    const isDate = node.type === 'element' && nameList(node).some((name) => dateName.test(name));
    if (!isDate || isBesideReport(ancestors)) return [];
    const value = textOfHtml(node);
    const day = value.length <= 100 ? readWrittenDate(value) : undefined;
    return day === undefined ? [] : [{ value, day }];
  });
  const [only] = dates;
  const isOne = new Set(dates.map(({ day }) => day)).size === 1;
  return isOne && only ? [{ value: only.value, where: 'the date on the page' }] : [];
}

function isPublicationTime(time: Element): boolean {
  return (
    'pubDate' in time.properties ||
    'pubdate' in time.properties ||
    /datepublished|\b(?:entry-date|published|pubdate)\b/.test(nameWords(time))
  );
}
