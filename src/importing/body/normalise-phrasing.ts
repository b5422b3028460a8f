/**
 * Normalises the words of a body, so that markdown can write them: without white space at the edges of blocks,
 * lines, links and emphasis, where a writer of markdown would have to put character references (`&#x20;`).
 */
import type { Break, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { hoistPunctuation } from './hoist-punctuation.ts';
import { merged } from './phrasing.ts';

/** In: a body, which changes. */
export function normalisePhrasing(body: Root): void {
  visit(body, (node) => {
    if (node.type === 'paragraph') node.children = normalised(node.children);
    if (node.type === 'heading' || node.type === 'tableCell') {
      node.children = normalised(onOneLine(node.children));
    }
  });
}

/** Twice: there may be white space beside the punctuation that is moved out of emphasis. */
function normalised(children: readonly PhrasingContent[]): PhrasingContent[] {
  return hoistedOnce(hoistedOnce(children));
}

function hoistedOnce(children: readonly PhrasingContent[]): PhrasingContent[] {
  const nodes = children.flatMap((child) => hoisted(child, new Set()));
  return trimmed(hoistPunctuation(merged(nodes)));
}

/**
 * White space at the edges of emphasis and links is moved out of them; where nothing else is in them, they go. So does
 * emphasis within emphasis of its kind, which shows nothing. In: the kinds around the node.
 */
function hoisted(node: PhrasingContent, around: ReadonlySet<string>): PhrasingContent[] {
  if (node.type === 'text') return [{ ...node, value: withoutLines(node.value) }];
  if (!('children' in node)) return [node];
  const within = new Set([...around, node.type]);
  const inner = besideBreaks(merged(node.children.flatMap((child) => hoisted(child, within))));
  if (around.has(node.type)) return inner;
  const start = inner.findIndex((child) => !isSpace(child));
  if (start === -1) return inner;
  const end = inner.findLastIndex((child) => !isSpace(child)) + 1;
  const kept = inner.slice(start, end);
  return [
    ...inner.slice(0, start),
    ...edge(kept[0], /^\s+/u),
    { ...node, children: cut(kept) },
    ...edge(kept.at(-1), /\s+$/u),
    ...inner.slice(end),
  ];
}

function withoutLines(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t\r\n]*/g, ' ');
}

function isSpace(node: PhrasingContent): node is Break | Text {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** The white space that a text begins or ends with, as a text. */
function edge(node: PhrasingContent | undefined, space: RegExp): Text[] {
  const [value] = (node?.type === 'text' && space.exec(node.value)) || [];
  return value === undefined ? [] : [{ type: 'text', value }];
}

/** Without the white space at both ends. */
function cut(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === nodes.length - 1 ? value.trimEnd() : value };
  });
}

/** A block neither begins nor ends with white space or a break. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const start = nodes.findIndex((node) => !isBlank(node));
  const end = nodes.findLastIndex((node) => !isBlank(node)) + 1;
  return start === -1 ? [] : besideBreaks(nodes.slice(start, end), true);
}

/** The same of the lines around a break. */
function besideBreaks(nodes: readonly PhrasingContent[], isBlock = false): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node;
      const isFirst = nodes[index - 1]?.type === 'break' || (isBlock && index === 0);
      const isLast = nodes[index + 1]?.type === 'break' || (isBlock && index === nodes.length - 1);
      const value = isFirst ? node.value.replace(/^[ \t]+/, '') : node.value;
      return { ...node, value: isLast ? value.replace(/[ \t]+$/, '') : value };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && /^[ \t]*$/.test(node.value));
}

/** Headings and cells of tables have no breaks. */
function onOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    return 'children' in node ? { ...node, children: onOneLine(node.children) } : node;
  });
}
