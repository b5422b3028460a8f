/**
 * Emphasis that ends with punctuation, before a letter, cannot be written in markdown (`**Photo:**Reuters`): there the
 * punctuation is moved out of it (`**Photo**:Reuters`).
 */
import type { PhrasingContent, Text } from 'mdast';
import { isAttention, merged } from './phrasing.ts';

export function hoistPunctuation(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return merged(
    nodes.flatMap((node, index): PhrasingContent[] => {
      if (!isAttention(node)) return [node];
      const children = hoistPunctuation(node.children);
      const before = endsInLetter(nodes[index - 1]) ? edge(children[0], /^[\p{P}\p{S}]+/u) : '';
      const opened =
        before === '' ? children : withFirst(children, (text) => text.slice(before.length));
      const after = startsWithLetter(nodes[index + 1])
        ? edge(opened.at(-1), /[\p{P}\p{S}]+$/u)
        : '';
      const closed =
        after === '' ? opened : withLast(opened, (text) => text.slice(0, -after.length));
      return [textOf(before), { ...node, children: merged(closed) }, textOf(after)];
    }),
  );
}

const textOf = (value: string): Text => ({ type: 'text', value });

function endsInLetter(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && /[^\p{P}\p{S}\s]$/u.test(node.value);
}

function startsWithLetter(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && /^[^\p{P}\p{S}\s]/u.test(node.value);
}

function edge(node: PhrasingContent | undefined, signs: RegExp): string {
  return node?.type === 'text' ? (signs.exec(node.value)?.[0] ?? '') : '';
}

function withFirst(nodes: readonly PhrasingContent[], change: (text: string) => string) {
  return nodes.map((node, index) =>
    index === 0 && node.type === 'text' ? textOf(change(node.value)) : node,
  );
}

function withLast(nodes: readonly PhrasingContent[], change: (text: string) => string) {
  return withFirst(nodes.toReversed(), change).toReversed();
}
