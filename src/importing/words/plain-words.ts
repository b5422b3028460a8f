/** The text of HTML and markdown, as one line without markup. */
import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';

/**
 * One line: runs of the white space that HTML folds become a space. No-break spaces and joiners stay, since they
 * belong to the text.
 */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

const breaking =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|table|td|th|tr|ul)$/;

/** The text of an HTML tree, with a space where a block begins or ends. */
export function textOfHtml(node: HastNodes): string {
  return oneLine(rawTextOfHtml(node));
}

function rawTextOfHtml(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isUnread(node)) return '';
  const inner = node.children.map(rawTextOfHtml).join('');
  return node.type === 'element' && breaking.test(node.tagName) ? ` ${inner} ` : inner;
}

/** Elements whose content is no text. */
export function isUnread(node: HastNodes): boolean {
  return node.type === 'element' && /^(script|style|template)$/.test(node.tagName);
}

const inlineTypes = new Set(['delete', 'emphasis', 'link', 'linkReference', 'strong']);

/** The text of a markdown tree, with a space between blocks. */
export function textOfMarkdown(node: MdastNodes): string {
  return oneLine(rawTextOfMarkdown(node));
}

function rawTextOfMarkdown(node: MdastNodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(rawTextOfMarkdown).join('');
  return inlineTypes.has(node.type) ? inner : ` ${inner} `;
}
