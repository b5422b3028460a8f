/** Markdown to a tree and back, in the form that the archive's bodies have. */
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { normalisePhrasing } from './normalise-phrasing.ts';
import { countAttention, shapeOf, unwrapped, withoutAttention } from './phrasing.ts';

const processor = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true })
  .freeze();

export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}

/** Without character references, for an editor to read. Parsed again it has the same words. */
export function writeMarkdown(tree: Root): string {
  return processor.stringify(writable(tree));
}

/** The tree in the form in which it is written, and read back. */
export function writable(tree: Root): Root {
  const normalised = structuredClone(tree);
  normalisePhrasing(normalised);
  visit(normalised, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      node.children = readable(node.children);
    }
  });
  return normalised;
}

/** How many pieces of emphasis in a block are tried one by one. */
const maxTries = 40;

/** Emphasis that markdown cannot write between its neighbours (`x**[y](z)**`) leaves its words. */
function readable(nodes: PhrasingContent[]): PhrasingContent[] {
  const count = countAttention(nodes);
  if (count === 0 || isReadBack(nodes)) return nodes;
  for (let place = 0; place < Math.min(count, maxTries); place += 1) {
    const tried = withoutAttention(nodes, place);
    if (isReadBack(tried)) return tried;
  }
  return unwrapped(nodes, () => true);
}

function isReadBack(children: PhrasingContent[]): boolean {
  const written = processor.stringify({
    type: 'root',
    children: [{ type: 'paragraph', children }],
  });
  if (/(?<!\\)&#x[\dA-F]+;/.test(written)) return false;
  const [block] = parseMarkdown(written).children;
  return block?.type === 'paragraph' && shapeOf(block.children) === shapeOf(children);
}
