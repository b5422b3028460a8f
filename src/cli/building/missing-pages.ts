/** Nothing is lost on the way from the content to the pages: each article, event and topic has its page. */
import type { Archive } from '#archive/archive.ts';
import { articlePath, belowBase, eventPath, topicPath } from '#site/paths.ts';

/** In: the paths of the files that were built, below the base; out: those of pages that are not among them. */
export function missingPages(built: Iterable<string>, archive: Archive): string[] {
  const there = new Set(built);
  return [
    ...archive.articles.map(articlePath),
    ...archive.events.map(eventPath),
    ...archive.topics.map(topicPath),
  ]
    .map((path) => `${belowBase(path)}/index.html`)
    .filter((file) => !there.has(file));
}
