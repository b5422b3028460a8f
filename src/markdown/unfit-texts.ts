/** Finds the texts of a body that are in other letters than its language is written in. */

import type { RootContent } from 'hast';
import { hasForeignLetters, isUnfit } from '#archive/text/script.ts';
import { knownTag } from './known-tag.ts';
import { bodyElements } from './parsed-body.ts';
import { unmarkedText } from './unmarked-text.ts';

export interface UnfitText {
  readonly text: string;
  /** The language (BCP 47) that it does not fit. */
  readonly language: string;
  /** Whether an element says that language; else it is the body's. */
  readonly isMarked: boolean;
  /** From 1, in the markdown. */
  readonly line: number;
  readonly column: number;
}

/** Elements that hold a text of their own. Quotations are found by `unmarked-quotations.ts`. */
const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'dt', 'dd']);
const elsewhere = new Set(['blockquote', 'q', 'code', 'pre']);

/**
 * Blocks most of whose letters are of a script that the body's language is not written in, and elements with `lang` of
 * which the same is true for that language.
 *
 * @param markdown The body, without its front matter.
 * @param language The language of the text (BCP 47).
 * @returns The texts in their order; of one within another the outer.
 */
export function unfitTexts(markdown: string, language: string): readonly UnfitText[] {
  if (!hasForeignLetters(markdown, language) && !/\slang=/i.test(markdown)) return [];
  return bodyElements(markdown).children.flatMap((node) => unfitIn(node, language, language));
}

/** `around` is the language around the node; `null` within a quotation without a stated language. */
function unfitIn(node: RootContent, around: string | null, body: string): UnfitText[] {
  if (node.type !== 'element') return [];
  const typed = knownTag(node.properties.lang);
  const isLooked = typed !== undefined || (around === body && blocks.has(node.tagName));
  const text = isLooked ? unmarkedText(node) : '';
  const language = typed ?? body;
  // What has no place was not typed: the heading over footnotes.
  if (node.position && isUnfit(text, language)) {
    const { line, column } = node.position.start;
    return [{ text, language, isMarked: typed !== undefined, line, column }];
  }
  const within = typed ?? (elsewhere.has(node.tagName) ? null : around);
  return node.children.flatMap((child) => unfitIn(child, within, body));
}
