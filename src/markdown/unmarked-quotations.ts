/** Finds quotations in a script of another language that do not say so: a screen reader would read them wrongly. */

import type { Element, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasForeignLetters, isForeignTo } from '#archive/text/script.ts';
import { bodyElements } from './parsed-body.ts';
import { isMarked, unmarkedText } from './unmarked-text.ts';

export interface Quotation {
  /** Its first words. */
  readonly text: string;
  /** From 1, in the markdown. */
  readonly line: number;
  readonly column: number;
}

const marks = /[“«„"]([^“”«»„"]+)[”»“"]/gu;

/**
 * Quotations (blocks, `<q>`, and text between quotation marks) most of whose letters are of a script that the language
 * of the text is not written in, and that are in no element with `lang`.
 *
 * @param markdown The body, without its front matter.
 * @param language The language of the text (BCP 47).
 * @returns The quotations in their order.
 */
export function unmarkedQuotations(markdown: string, language: string): readonly Quotation[] {
  if (!hasForeignLetters(markdown, language)) return [];
  const quotations: Quotation[] = [];
  visit(bodyElements(markdown), (node, _index, parent) => {
    if (node.type === 'text') quotations.push(...quotedIn(node, parent, language));
    if (node.type !== 'element') return undefined;
    if (isMarked(node)) return SKIP;
    if (node.tagName !== 'blockquote' && node.tagName !== 'q') return undefined;
    const text = unmarkedText(node);
    if (!isForeignTo(text, language)) return undefined;
    quotations.push(quotationAt(text, node));
    return SKIP;
  });
  return quotations;
}

function quotedIn(node: Text, parent: Placed | undefined, language: string): Quotation[] {
  return [...node.value.matchAll(marks)]
    .map(([, quoted = '']) => quoted)
    .filter((quoted) => isForeignTo(quoted, language))
    .map((quoted) => quotationAt(quoted, node, parent));
}

interface Placed {
  readonly position?: Element['position'];
}

function quotationAt(text: string, ...nodes: (Placed | undefined)[]): Quotation {
  const position = nodes.map((node) => node?.position).find((one) => one !== undefined);
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const words = text.trim();
  return { text: words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words, line, column };
}
