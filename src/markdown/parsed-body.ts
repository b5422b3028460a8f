/** Parses a body once for all that look into it one after the other: parsing is slow. */

import type { Root as Elements } from 'hast';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { parseRawHtml } from './parse-raw-html.ts';

const parser = remark().use(remarkGfm).freeze();
const converter = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(parseRawHtml)
  .freeze();

/** The tree of a body, which nobody may change: the next who asks for the same body gets the same tree. */
export const parsedBody = remembered((markdown): Root => parser.parse(markdown));

/** The same as elements, raw HTML parsed and not cleaned. */
export const bodyElements = remembered((markdown): Elements =>
  converter.runSync(parsedBody(markdown), markdown),
);

/** Keeps what was made of the last text. */
function remembered<Tree>(make: (markdown: string) => Tree): (markdown: string) => Tree {
  let last: { readonly markdown: string; readonly tree: Tree } | undefined;
  return (markdown) => {
    if (last?.markdown !== markdown) last = { markdown, tree: make(markdown) };
    return last.tree;
  };
}
