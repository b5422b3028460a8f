/** Finds quotations in a script of another language that do not say so: a screen reader would read them wrongly. */

import type { Element, ElementContent, Root, Text } from 'hast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { parseRawHtml } from './parse-raw-html.ts';

export interface Quotation {
  /** Its first words. */
  readonly text: string;
  /** From 1, in the markdown. */
  readonly line: number;
  readonly column: number;
}

/** Scripts of ISO 15924 that stand for several of Unicode's; the others are named alike. */
const several: Readonly<Record<string, string>> = {
  Jpan: '\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Hani}',
  Kore: '\\p{Script=Hang}\\p{Script=Hani}',
  Hans: '\\p{Script=Hani}',
  Hant: '\\p{Script=Hani}',
};

/** By language: letters of other scripts than those that it is written in. */
const foreignTo = new Map<string, RegExp>();

const marks = /[“«„"]([^“”«»„"]+)[”»“"]/gu;

const parser = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(parseRawHtml)
  .freeze();

/**
 * Quotations (blocks, `<q>`, and text between quotation marks) most of whose letters are of a script that the language
 * of the text is not written in, and that stand in no element with `lang`.
 *
 * @param markdown The body, without its front matter.
 * @param language The language of the text (BCP 47).
 * @returns The quotations in their order.
 */
export function unmarkedQuotations(markdown: string, language: string): readonly Quotation[] {
  const foreign = foreignLetters(language);
  if (markdown.search(foreign) === -1) return [];
  const quotations: Quotation[] = [];
  visit(hastOf(markdown), (node, _index, parent) => {
    if (node.type === 'text') quotations.push(...quotedIn(node, parent, foreign));
    if (node.type !== 'element') return undefined;
    if (isMarked(node)) return SKIP;
    if (node.tagName !== 'blockquote' && node.tagName !== 'q') return undefined;
    const text = unmarkedText(node);
    if (!isForeign(text, foreign)) return undefined;
    quotations.push(quotationAt(text, node));
    return SKIP;
  });
  return quotations;
}

/** Whether an element says in which language it is, or is in none. */
function isMarked({ tagName, properties }: Element): boolean {
  return properties.lang !== undefined || tagName === 'code';
}

function quotedIn(node: Text, parent: Placed | undefined, foreign: RegExp): Quotation[] {
  return [...node.value.matchAll(marks)]
    .map(([, quoted = '']) => quoted)
    .filter((quoted) => isForeign(quoted, foreign))
    .map((quoted) => quotationAt(quoted, node, parent));
}

function hastOf(markdown: string): Root {
  return parser.runSync(parser.parse(markdown), markdown);
}

function foreignLetters(language: string): RegExp {
  const known = foreignTo.get(language);
  if (known) return known;
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  const own = several[script] ?? `\\p{Script=${script}}`;
  const letters = new RegExp(`[\\p{L}--[\\p{Script=Zyyy}${own}]]`, 'gv');
  foreignTo.set(language, letters);
  return letters;
}

/** Whether more than half of the letters are foreign. */
function isForeign(text: string, foreign: RegExp): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 1 && (text.match(foreign)?.length ?? 0) * 2 > letters;
}

/** The text of an element without that of parts whose language is marked. */
function unmarkedText(element: Element): string {
  return element.children.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isMarked(node)) return '';
  return unmarkedText(node);
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
