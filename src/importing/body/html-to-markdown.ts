/** The main text of a page, or of one item of an export, as markdown. */
import type { Element, Nodes, Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, type VisitorResult, visit } from 'unist-util-visit';

const converter = unified().use(rehypeRemark).freeze();

/** In: a tree without pictures and interactive elements, which changes. */
export function htmlToMarkdown(tree: Root): Markdown {
  visit(tree, 'element', freeCaption);
  return converter.runSync(tree);
}

/** Markdown's tables have no caption: it becomes a paragraph before the table. */
function freeCaption(
  table: Element,
  index: number | undefined,
  parent: Element | Root | undefined,
): VisitorResult {
  if (table.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
  const caption = table.children.find(isCaption);
  if (caption === undefined) return undefined;
  table.children = table.children.filter((child) => child !== caption);
  parent.children.splice(index, 0, { ...caption, tagName: 'p' });
  return [SKIP, index];
}

function isCaption(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'caption';
}
