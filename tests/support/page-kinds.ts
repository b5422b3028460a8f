/** A page of each kind that an archive has, for what has to hold on all of them. */
import type { ArchiveName } from './sites.ts';

interface PageOfKind {
  readonly archive: ArchiveName;
  readonly kind: string;
  /** From the front page on. */
  readonly address: string;
}

const inArchive = (archive: ArchiveName, kinds: Readonly<Record<string, string>>) =>
  Object.entries(kinds).map(([kind, address]): PageOfKind => ({ archive, kind, address }));

/** Of the newsroom, one each: the same in every archive that is built with this software. */
export const pageKinds: readonly PageOfKind[] = inArchive('newsroom', {
  'the front page': '',
  'a report': 'articles/gazette-bridge/',
  'the reports by year': 'articles/',
  'the reports of a year': 'articles/2024/',
  'the reports of a month': 'articles/2024/05/',
  'the timeline': 'timeline/',
  'a year of the timeline': 'timeline/2024/',
  'an event': 'events/ferry-fire/',
  'the index of topics': 'topics/',
  'a topic': 'topics/ada-okafor/',
  'the publishers': 'publishers/',
  'a publisher': 'publishers/the-maren-gazette/',
  'the page about the archive': 'about/',
  'the page about the method': 'about/method/',
  'the page about the data': 'data/',
  'the page about security': 'about/security/',
  'the page for a wrong address': '404.html',
});

/** Pages that are out of the ordinary. */
export const rarePages: readonly PageOfKind[] = [
  ...inArchive('newsroom', {
    'an event with every status': 'events/bridge-closed/',
    'an event without claims': 'events/bridge-opened/',
    'a report in Arabic': 'articles/mina-ferry/',
    'a report with notes and a table': 'articles/gazette-ferry/',
    'a withdrawn report': 'articles/gazette-thirty-cables/',
    'a report without a text': 'articles/almanac-bridge/',
    'a corrected report': 'articles/gazette-bridge/',
    'an earlier version of a report': 'articles/gazette-bridge/v/1/',
    'the corrections': 'corrections/',
  }),
  ...inArchive('bare', { 'a timeline with reports of no event': 'timeline/' }),
  ...inArchive('newsroom', {
    'a topic with names in other languages': 'topics/port-maren/',
    'a topic that nothing is about': 'topics/tide-tables/',
  }),
  ...inArchive('empty', {
    'the front page of an empty archive': '',
    'an empty timeline': 'timeline/',
    'an empty index of topics': 'topics/',
  }),
];
