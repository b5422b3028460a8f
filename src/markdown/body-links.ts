/** Finds the addresses that a body links to, and their places, so that dead ones can be reported to the editor. */

import type { Element } from 'hast';
import type { Html, Link, Root } from 'mdast';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import type { BodyLink } from './body-link.ts';
import { parseRawHtml } from './parse-raw-html.ts';
import { parsedBody } from './parsed-body.ts';
import { withoutProse } from './plain-blocks.ts';
import { simpleLinks } from './simple-links.ts';

/** Without any of these there is no link: `](`, `]:`, `<`, and what GitHub links by itself. */
const mayHoldLink = /\][(:]|<|https?:|www\.|@/i;

const htmlParser = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(parseRawHtml)
  .freeze();

/**
 * Lists the address of every link in a body: inline links, definitions that a link uses, autolinks, `<a href>`.
 * Pictures are not links.
 *
 * @param markdown The body, without its front matter.
 * @returns The links in their order, each at its 1-based line and column in `markdown`: of the link, or of the
 *   definition that holds the address. Fragments and external addresses are there too. In an HTML block inside a
 *   quotation or list, from its second line on, the column does not count the quotation's marks.
 * @throws RangeError when elements are nested thousands deep.
 */
export function bodyLinks(markdown: string): readonly BodyLink[] {
  if (!mayHoldLink.test(markdown)) return [];
  const simple = simpleLinks(markdown);
  if (simple) return simple;
  const short = withoutProse(markdown);
  const tree = parsedBody(short);
  return [...inlineLinks(tree), ...definedLinks(tree), ...htmlLinks(tree, short)].toSorted(
    inReadingOrder,
  );
}

function inlineLinks(tree: Root): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, 'link', (node, _index, parent) => {
    // An address that GFM finds in plain text has no position of its own; its paragraph has.
    links.push(linkAt(node.url, node.position ?? parent?.position));
  });
  return links;
}

function definedLinks(tree: Root): BodyLink[] {
  const links: BodyLink[] = [];
  const used = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => {
    used.add(identifier);
  });
  visit(tree, 'definition', ({ identifier, url, position }) => {
    // The first of several definitions counts (CommonMark 0.31.2, section 4.7).
    if (used.delete(identifier)) links.push(linkAt(url, position));
  });
  return links;
}

function htmlLinks(tree: Root, markdown: string): BodyLink[] {
  const html: Html[] = [];
  visit(tree, 'html', (node) => {
    html.push(node);
  });
  if (html.length === 0) return [];

  // By place: a browser's parser repeats an <a> that nobody closed in each block that follows.
  const links = new Map<string, BodyLink>();
  visit(htmlParser.runSync({ type: 'root', children: html }, markdown), 'element', (element) => {
    const address = addressOf(element);
    if (address === undefined) return;
    const link = linkAt(address, element.position);
    links.set(`${link.line}:${link.column}`, link);
  });
  return [...links.values()];
}

function addressOf({ tagName, properties }: Element): string | undefined {
  return tagName === 'a' && typeof properties.href === 'string' ? properties.href : undefined;
}

function linkAt(address: string, position: Link['position']): BodyLink {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { address, line, column };
}

function inReadingOrder(a: BodyLink, b: BodyLink): number {
  return a.line - b.line || a.column - b.column;
}
