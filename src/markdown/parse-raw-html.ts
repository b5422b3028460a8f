/** Parses the raw HTML in a body as a browser would, so that the sanitiser sees elements and not text. */

import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { EXIT, visit } from 'unist-util-visit';

const parse = rehypeRaw();
type File = Parameters<typeof parse>[1];

export function parseRawHtml() {
  // Most bodies hold no raw HTML, and parsing costs more than all the rest.
  return (tree: Root, file: File): Root => (holdsRawHtml(tree) ? parse(tree, file) : tree);
}

function holdsRawHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return EXIT;
  });
  return found;
}
