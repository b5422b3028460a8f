/** HTML to a tree and back, as the HTML standard reads it. Nothing in it is run or fetched. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { textOfHtml } from '#importing/words/plain-words.ts';

const pages = unified().use(rehypeParse).freeze();
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();
const writer = unified().use(rehypeStringify).freeze();

export function parsePage(html: string): Root {
  return pages.parse(html);
}

export function parseFragment(html: string): Root {
  return fragments.parse(html);
}

export function writeHtml(tree: Root): string {
  return writer.stringify(tree);
}

/** The text of a piece of HTML, on one line. */
export function htmlAsText(html: string): string {
  return /[<&]/.test(html)
    ? textOfHtml(parseFragment(html))
    : textOfHtml({ type: 'text', value: html });
}
