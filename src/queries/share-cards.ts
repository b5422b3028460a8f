/** What the pictures of links to articles and events say. */
import { type Archive, coverageOf } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { wordDate } from '#archive/dates/wording.ts';
import type { Event } from '#archive/event.ts';
import { site } from '#site/config.ts';
import { knownLine } from './known-line.ts';

export function articleCardWords(article: Article) {
  return {
    over: article.publisher,
    title: article.title,
    under: `Reported ${wordDate(article.date)}`,
    archive: site.title,
  };
}

export function eventCardWords(archive: Archive, event: Event) {
  return {
    over: wordDate(event.date),
    title: event.title,
    under: knownLine(coverageOf(archive, event)),
    archive: site.title,
  };
}
