/** Addresses that renamed files had before: each leads to the present one. */
import type { Archive } from '#archive/archive.ts';
import { articlePath, eventPath, topicPath } from '#site/paths.ts';

export interface FormerAddress {
  readonly from: string;
  readonly to: string;
}

export function formerAddresses(archive: Archive): FormerAddress[] {
  return [
    ...archive.articles.flatMap((article) => lead(article, articlePath)),
    ...archive.events.flatMap((event) => lead(event, eventPath)),
    ...archive.topics.flatMap((topic) => lead(topic, topicPath)),
  ];
}

function lead(
  file: { readonly id: string; readonly formerly: readonly string[] },
  pathOf: (file: { readonly id: string }) => string,
): FormerAddress[] {
  return file.formerly.map((id) => ({ from: pathOf({ id }), to: pathOf(file) }));
}
