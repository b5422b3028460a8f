/** Builders for the tests of bodies. */

import { renderMarkdown } from '#markdown/render-markdown.ts';

/** A resolver for an archive that holds one article, "bridge". */
export function linkToBridge(address: string): string | undefined {
  return /^(\.\.\/)*(articles\/)?bridge\.md$/.test(address) ? '/articles/bridge/' : undefined;
}

export function rendered(markdown: string, idPrefix = 'user-content-'): string {
  return renderMarkdown(markdown, { idPrefix, resolveLink: linkToBridge });
}
