/** Marks every piece of a page's text, so that each can be followed into the draft or the list of what was dropped. */
import type { Element, Nodes, Root, Text } from 'hast';
import {
  attribute,
  bodyOf,
  elementsOf,
  isBesideReport,
  named,
  walk,
} from '#importing/body/element.ts';
import { isUnread } from '#importing/words/plain-words.ts';

/** A piece of a page's text, known by the mark around it. */
export interface Piece {
  readonly mark: string;
  readonly text: string;
  /** The block around it: its paragraph, or the list, table or bar that a reader sees as one. */
  readonly block: Nodes;
  readonly why: string;
  /** From the outermost on. */
  readonly within: readonly Element[];
  /** The article that it is in. */
  readonly article: Element | undefined;
  /** Whether it is the text of a paragraph, and not of one beside the report. */
  readonly isParagraph: boolean;
}

/** Attribute of the marks: Readability keeps those that begin with data-. */
const markName = 'dataClipping';

/** Puts each text that a reader could see into an element of its own. */
export function markPieces(page: Root): Piece[] {
  const texts = walk(bodyOf(page)).flatMap(({ node, ancestors }) =>
    node.type === 'text' && node.value.trim() !== '' && !ancestors.some(isUnread)
      ? [{ text: node, ancestors }]
      : [],
  );
  const marked = new Map<Nodes, Element>(
    texts.map(({ text }, index) => [text, markedText(text, String(index))]),
  );
  for (const parent of new Set(texts.flatMap(({ ancestors }) => ancestors.at(-1) ?? []))) {
    for (const [place, child] of parent.children.entries()) {
      parent.children[place] = marked.get(child) ?? child;
    }
  }
  return texts.map(({ text, ancestors }, index) => ({
    mark: String(index),
    text: text.value,
    block: blockOf(ancestors) ?? page,
    why: whyOutside(ancestors),
    within: ancestors.filter((one) => one.type === 'element'),
    article: articleOf(ancestors),
    isParagraph: isOfParagraph(text, ancestors),
  }));
}

function markedText(text: Text, mark: string): Element {
  return { type: 'element', tagName: 'span', properties: { [markName]: mark }, children: [text] };
}

const wholes = named(
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'ul',
  'ol',
  'dl',
  'table',
  'figure',
);
const blocks = named(
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'div',
  'section',
);

function blockOf(ancestors: readonly Nodes[]): Nodes | undefined {
  const elements = ancestors.filter((one) => one.type === 'element');
  return elements.findLast(wholes) ?? elements.findLast(blocks) ?? ancestors.at(-1);
}

const places: Record<string, string> = {
  nav: 'navigation',
  aside: 'beside the text',
  footer: 'foot of the page',
  form: 'form',
  noscript: 'line for browsers without scripts',
};

function whyOutside(ancestors: readonly Nodes[]): string {
  const place = ancestors.findLast((one) => one.type === 'element' && one.tagName in places);
  const name = place?.type === 'element' ? places[place.tagName] : undefined;
  return name ?? 'outside the main text';
}

/** The outermost: readers' comments are articles within it. */
function articleOf(ancestors: readonly (Element | Root)[]): Element | undefined {
  if (isBesideReport(ancestors)) return undefined;
  return ancestors.filter((one) => one.type === 'element').find(named('article'));
}

/** Some sites write paragraphs without <p>: these are recognised by their length. */
function isOfParagraph({ value }: Text, ancestors: readonly (Element | Root)[]): boolean {
  const elements = ancestors.filter((one) => one.type === 'element');
  const isText = elements.some(named('p')) || value.trim().length >= 60;
  return isText && !elements.some(named('a', 'figure', 'header')) && !isBesideReport(ancestors);
}

/** The marks of the pieces in a tree. */
export function marksIn(tree: Nodes): Set<string> {
  const marks = elementsOf(tree, (element) => attribute(element, markName) !== undefined);
  return new Set(marks.flatMap((element) => attribute(element, markName) ?? []));
}

export function holdsAny(tree: Nodes, marks: ReadonlySet<string>): boolean {
  return !marksIn(tree).isDisjointFrom(marks);
}
