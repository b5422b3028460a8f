/** Finds fields that a group has twice. The library would compare each with all before it, which stalls on thousands. */
import { type Document, isScalar, visit } from 'yaml';

/** Where each field begins whose name the group has already, in the order of the text. */
export function repeatedFields(document: Document.Parsed): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        names.add(key.value);
      }
    },
  });
  return offsets.toSorted((a, b) => a - b);
}
