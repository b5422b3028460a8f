/** Takes links to other stories of the same site out of the sentences of a copied text. Their words stay. */
import type { Root } from 'mdast';
import { SKIP, type VisitorResult, visit } from 'unist-util-visit';
import type { Dropped } from '#importing/clipping.ts';
import { hostOf } from '#importing/words/page-address.ts';
import { textOfMarkdown } from '#importing/words/plain-words.ts';

/** In: a body with absolute addresses, which changes, and the address of the page. Out: the links, with their addresses. */
export function dropStoryLinks(body: Root, page: string | undefined): Dropped[] {
  const dropped: Dropped[] = [];
  visit(body, 'link', (link, index, parent): VisitorResult => {
    if (parent === undefined || index === undefined || !isStoryBeside(link.url, page)) {
      return undefined;
    }
    const why = 'link to another story, its words stay in the text';
    dropped.push({ text: `${textOfMarkdown(link)} (${link.url})`, why });
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
  return dropped;
}

/** A document on the same site is no other story: the report may be based on it. */
function isStoryBeside(address: string, page: string | undefined): boolean {
  const isDocument = /\.(?:csv|docx?|pdf|xlsx?|zip)$/i.test(URL.parse(address)?.pathname ?? '');
  return !isDocument && page !== undefined && hostOf(address) === hostOf(page);
}
