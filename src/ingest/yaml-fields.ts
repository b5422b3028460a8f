/** Where in front matter a node of YAML stands, as a path of fields. */
import { isPair, isScalar, isSeq } from 'yaml';
import type { FieldPath } from '#archive/problem.ts';

/** In: what a node stands in, the outermost first, and the node. The name of a field stands in the group that has it. */
export function fieldOf(ancestors: readonly unknown[], node: unknown): FieldPath {
  return ancestors.flatMap((ancestor, index): FieldPath => {
    const inner = ancestors[index + 1] ?? node;
    if (isSeq(ancestor)) return [ancestor.items.indexOf(inner)];
    return isPair(ancestor) && ancestor.key !== inner && isScalar(ancestor.key)
      ? [String(ancestor.key.value)]
      : [];
  });
}
