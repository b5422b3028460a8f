/** The field of front matter that a node of YAML belongs to, as a path. */
import { isPair, isScalar, isSeq } from 'yaml';
import type { FieldPath } from '#archive/problem.ts';

/** In: what a node is in, the outermost first, and the node. The name of a field is in the group that has it. */
export function fieldOf(ancestors: readonly unknown[], node: unknown): FieldPath {
  return ancestors.flatMap((ancestor, index): FieldPath => {
    const inner = ancestors[index + 1] ?? node;
    if (isSeq(ancestor)) return [ancestor.items.indexOf(inner)];
    return isPair(ancestor) && ancestor.key !== inner && isScalar(ancestor.key)
      ? [String(ancestor.key.value)]
      : [];
  });
}
