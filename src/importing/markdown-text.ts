/** Markdown to a tree and back, in the form that the archive's bodies have. */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const processor = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true })
  .freeze();

export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}

export function writeMarkdown(tree: Root): string {
  return processor.stringify(tree);
}
