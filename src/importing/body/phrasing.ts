/** Words within a block of markdown: texts and what emphasises them. */
import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';

/** Nodes that markdown marks with signs whose meaning depends on the letters beside them. */
export type Attention = Delete | Emphasis | Strong;

export function isAttention(node: { readonly type: string }): node is Attention {
  return node.type === 'delete' || node.type === 'emphasis' || node.type === 'strong';
}

/** Neighbours of one kind are one: two texts, two emphases, two pieces of code. Empty ones go. */
export function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const list: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text' && node.value === '') continue;
    if (isAttention(node) && node.children.length === 0) continue;
    const last = list.at(-1);
    if ((last?.type === 'text' || last?.type === 'inlineCode') && last.type === node.type) {
      list.splice(-1, 1, { ...last, value: last.value + node.value });
    } else if (last && isAttention(last) && isAttention(node) && last.type === node.type) {
      list.splice(-1, 1, { ...last, children: merged([...last.children, ...node.children]) });
    } else list.push(node);
  }
  return list;
}

/** The words of emphasis without it. */
export function unwrapped(
  nodes: readonly PhrasingContent[],
  fits: (node: Attention) => boolean,
): PhrasingContent[] {
  return merged(
    nodes.flatMap((node): PhrasingContent[] => {
      if (!('children' in node)) return [node];
      const children = unwrapped(node.children, fits);
      return isAttention(node) && fits(node) ? children : [{ ...node, children }];
    }),
  );
}

/** Without one piece of emphasis, counted from the innermost. */
export function withoutAttention(nodes: readonly PhrasingContent[], place: number) {
  let count = -1;
  return unwrapped(nodes, () => {
    count += 1;
    return count === place;
  });
}

export function countAttention(nodes: readonly PhrasingContent[]): number {
  return nodes.reduce((sum, node) => {
    const inside = 'children' in node ? countAttention(node.children) : 0;
    return sum + inside + (isAttention(node) ? 1 : 0);
  }, 0);
}

/** What is emphasised, and how, as a text to compare. */
export function shapeOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return `<${node.type}>${shapeOf(node.children)}</>`;
      return 'value' in node ? node.value : `<${node.type}/>`;
    })
    .join('');
}
