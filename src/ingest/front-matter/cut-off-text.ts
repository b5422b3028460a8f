/**
 * Texts that YAML cuts off: in `title: Ferry #2 strikes`, a space before the # makes a comment of what follows. A comment
 * that is meant as one has a space after its #.
 */
import { type Document, isPair, isScalar, type Scalar, visit } from 'yaml';
import type { Expects } from './expected-fields.ts';
import type { Mistake } from './text-fault.ts';
import { fieldOf } from './yaml-fields.ts';

/** A comment that would go on with a text, on the same line. */
const beside = /^[ \t]+(?<lost>#[^\s].*)/;
/** The same on a line below. */
const below = /^(?:[ \t]*\n)+(?<indent>[ \t]+)(?<lost>#[^\s].*)/;

export interface CutOff extends Mistake {
  /** The place of the #. */
  readonly offset: number;
}

/** In: a block of YAML as read and as typed, and what its schema expects. Out: each free text that ends before a #. */
export function cutOffTexts(document: Document.Parsed, block: string, expects: Expects): CutOff[] {
  if (!/\s#\S/.test(block)) return [];
  const found: CutOff[] = [];
  visit(document, {
    Scalar(_key, node, ancestors) {
      const lost = lostAfter(node, ancestors, block);
      if (lost === undefined) return;
      const field = fieldOf(ancestors, node);
      // In brackets that are not closed, a text may have become the name of a field.
      if (expects(field) === 'text') found.push(cutOff(node, lost));
    },
  });
  return found;
}

interface Lost {
  readonly text: string;
  readonly offset: number;
}

function lostAfter(node: Scalar, ancestors: readonly unknown[], block: string): Lost | undefined {
  const end = node.range?.[1];
  if (node.type !== 'PLAIN' || !node.source || end === undefined) return undefined;
  const after = block.slice(end);
  const same = beside.exec(after)?.groups?.lost;
  if (same !== undefined) return { text: same, offset: end + after.indexOf('#') };
  const { indent, lost } = below.exec(after)?.groups ?? {};
  if (indent === undefined || lost === undefined) return undefined;
  // What is not indented further than its field is a field, or an entry, that somebody has put aside.
  return indent.length > indentOf(ancestors, node, block)
    ? { text: lost, offset: end + after.indexOf('#') }
    : undefined;
}

/** How far the field or list entry of a value is indented. */
function indentOf(ancestors: readonly unknown[], node: Scalar, block: string): number {
  const holder = ancestors.at(-1);
  const key = isPair(holder) && isScalar(holder.key) ? holder.key : undefined;
  const start = (key ?? node).range?.[0] ?? 0;
  const line = block.slice(block.lastIndexOf('\n', start - 1) + 1, start);
  return key ? line.length : (/^[ \t]*/.exec(line)?.[0].length ?? 0);
}

function cutOff({ source = '' }: Scalar, { text, offset }: Lost): CutOff {
  return {
    code: 'text-cut-off',
    found: `The text ends at "${shortened(source, -40)}", since "${shortened(text, 40)}" counts as a comment: there is a space before the #.`,
    remedy:
      "Put the whole text in quotation marks: 'Ferry #2'. If it is a comment, write a space after the # as well.",
    offset,
  };
}

/** The first or, of a negative number, the last characters of a text. */
function shortened(text: string, length: number): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  if (letters.length <= Math.abs(length)) return letters.join('');
  return length < 0
    ? `…${letters.slice(length).join('').trimStart()}`
    : `${letters.slice(0, length).join('').trimEnd()}…`;
}
