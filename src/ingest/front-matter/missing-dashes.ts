/** Entries of a list without the dash that begins them: YAML then finds fields twice, or in the wrong column. */
import { type Document, isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import type { Expects } from './expected-fields.ts';
import { fieldOf } from './yaml-fields.ts';

/** The words for all of them. */
export const dashMissing = {
  code: 'list-dash',
  found: 'A new entry of the list begins here, and it has no dash.',
  remedy:
    'Write a dash and a space before the first field of each entry, and indent the others as far.',
} as const;

/**
 * The offsets of fields that begin an entry without a dash, and of those that then seem to be there twice. In: a block
 * of YAML as read, and what its schema expects.
 */
export function missingDashes(document: Document.Parsed, expects: Expects) {
  const first: number[] = [];
  const following: number[] = [];
  visit(document, {
    Map(_key, map, ancestors) {
      const twice = repeated(map);
      const [one, ...others] = twice;
      if (one === undefined) return;
      const isEntry = isSeq(ancestors.at(-1));
      if (!isEntry && expects(fieldOf(ancestors, map)) !== 'list') return;
      first.push(one);
      following.push(...others);
    },
  });
  return { first, following };
}

function repeated(map: YAMLMap): number[] {
  if (!isMap(map)) return [];
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (seen.has(key.value)) return [key.range?.[0] ?? 0];
    seen.add(key.value);
    return [];
  });
}

/** Whether a line (from 1) begins in the column of the dashes above it and has none. */
export function lacksDash(lines: readonly string[], line: number): boolean {
  const text = lines[line - 1] ?? '';
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  if (/^ *(?:-|#|$)/.test(text)) return false;
  const above = lines.slice(0, line - 1).findLast((one) => {
    const of = /^ */.exec(one)?.[0].length ?? 0;
    return one.trim() !== '' && (of < indent || (of === indent && /^ *- /.test(one)));
  });
  return above !== undefined && /^ *- /.test(above) && above.search(/\S/) === indent;
}
