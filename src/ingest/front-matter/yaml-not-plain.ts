/** What YAML could say and front matter may not: anchors, references, tags, escapes of forbidden characters. */
import { type Document, isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import { characterFault } from './characters.ts';
import type { Mistake } from './text-fault.ts';

/** A mistake at an offset in the block. */
export interface OffsetMistake extends Mistake {
  readonly offset: number;
}

/** Without any of these there is no alias, anchor, tag or such a name. */
const mayForbid = /[*&!]|__proto__|\\/;

/** In: a block of YAML as read and as typed, and how many of each kind are listed. */
export function notPlain(
  document: Document.Parsed,
  block: string,
  maxListed: number,
): OffsetMistake[] {
  return [
    ...(mayForbid.test(block) ? forbiddenParts(document).slice(0, maxListed) : []),
    ...(block.includes('\\') ? escapedParts(document) : []),
  ];
}

function forbiddenParts(document: Document.Parsed): OffsetMistake[] {
  const parts: OffsetMistake[] = [];
  const add = (what: string, offset: number) => {
    parts.push({
      code: 'yaml-not-plain',
      found: `${what} cannot be used here.`,
      remedy: 'Write the text itself; put it in quotation marks if it begins with & * or !.',
      offset,
    });
  };
  visit(document, (_key, node) => {
    if (isPair(node) && isScalar(node.key) && node.key.value === '__proto__') {
      add('A field named __proto__', node.key.range?.[0] ?? 0);
    }
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) add('A reference (*)', offset);
    else if (node.anchor) add('An anchor (&)', offset);
    else if (node.tag) add('A tag (!)', offset);
  });
  return parts;
}

/** Characters that are forbidden, written as escapes: "\u202E". */
function escapedParts(document: Document.Parsed): OffsetMistake[] {
  const parts: OffsetMistake[] = [];
  visit(document, {
    Scalar: (_key, { value, range }) => {
      const fault = typeof value === 'string' ? characterFault(value) : undefined;
      if (fault) parts.push({ ...fault, offset: range?.[0] ?? 0 });
    },
  });
  return parts;
}
