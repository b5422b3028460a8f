/** Addresses that have no page of their own, and lead to one: those of renamed files, and of versions that are not kept. */
import type { Archive } from '#archive/archive.ts';
import type { Article } from '#archive/article.ts';
import { articlePath, eventPath, topicPath, versionPath } from '#site/paths.ts';
import { type FormerAddress, formerLists } from './former-lists.ts';

export function formerAddresses(archive: Archive): FormerAddress[] {
  return [
    ...archive.articles.flatMap((article) => lead(article, articlePath)),
    ...archive.articles.flatMap(versionAddresses),
    ...archive.events.flatMap((event) => lead(event, eventPath)),
    ...archive.topics.flatMap((topic) => lead(topic, topicPath)),
    ...formerLists(archive),
  ];
}

/** Earlier versions have pages: search engines and the sitemap have no use for them. */
export function keptAddresses(archive: Archive): string[] {
  return archive.articles.flatMap((article) =>
    article.versions.map(({ number }) => versionPath(article, number)),
  );
}

/**
 * The address of each version, so that one that was cited always opens something: the kept one, under the id that the
 * article had then too, or else the article itself, which is also the latest version.
 */
function versionAddresses(article: Article): FormerAddress[] {
  const kept = new Set(article.versions.map(({ number }) => number));
  const numbers = Array.from({ length: article.version ?? 0 }, (_, index) => index + 1);
  return numbers.flatMap((number) => {
    const present = versionPath(article, number);
    const to = kept.has(number) ? present : articlePath(article);
    const former = article.formerly.map((id) => ({ from: versionPath({ id }, number), to }));
    return kept.has(number) ? former : [{ from: present, to }, ...former];
  });
}

function lead(
  file: { readonly id: string; readonly formerly: readonly string[] },
  pathOf: (file: { readonly id: string }) => string,
): FormerAddress[] {
  return file.formerly.map((id) => ({ from: pathOf({ id }), to: pathOf(file) }));
}
