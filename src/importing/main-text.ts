/** Finds the report in a saved page (Readability), and accounts for every piece of text around it. */
import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Root, Text } from 'hast';
import { parseHTML } from 'linkedom';
import type { Dropped } from './clipping.ts';
import { attribute, bodyOf, elementsOf, named, walk } from './element.ts';
import { takeWorkings } from './page-workings.ts';
import { parseFragment, writeHtml } from './parse-html.ts';
import { isUnread, oneLine, textOfHtml } from './plain-words.ts';

export interface MainText {
  readonly content: Root;
  readonly dropped: readonly Dropped[];
}

/** A piece of a page's text, known by the mark around it. */
interface Piece {
  readonly mark: string;
  readonly text: string;
  /** What it stands in: its paragraph, or the list, table or bar that a reader sees as one. */
  readonly block: Nodes;
  readonly why: string;
}

/** Attribute of the marks: Readability keeps those that begin with data-. */
const markName = 'dataClipping';

/**
 * In: a page, which is marked. Scripts in it are not run. Every piece of its text is in the content that comes out or in
 * the list of what was dropped.
 */
export function mainText(page: Root): MainText {
  const workings = takeWorkings(bodyOf(page));
  const pieces = markPieces(page);
  const found = readable(page);
  const kept = marksIn(found);
  const figures = figuresBeside(page, kept);
  const content: Root = { type: 'root', children: [...figures, ...found.children] };
  const all = marksIn(content);
  const outside = listed(pieces.filter(({ mark }) => !all.has(mark)));
  return { content, dropped: [...outside, ...workings] };
}

function readable(page: Root): Root {
  for (const head of elementsOf(page, named('head'))) {
    // Whole libraries stand there in some pages, each read twice more.
    head.children = head.children.filter((child) => child.type === 'element' && !isUnread(child));
  }
  const { document } = parseHTML(writeHtml(page));
  const options = { charThreshold: 150, disableJSONLD: true };
  return parseFragment(new Readability(document, options).parse()?.content ?? '');
}

/** Puts each text that a reader could see into an element of its own. */
function markPieces(page: Root): Piece[] {
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

function marksIn(tree: Nodes): Set<string> {
  const marks = elementsOf(tree, (element) => attribute(element, markName) !== undefined);
  return new Set(marks.flatMap((element) => attribute(element, markName) ?? []));
}

/** Figures with a caption that stand beside the text in its article, such as the one above it. */
function figuresBeside(page: Root, kept: ReadonlySet<string>): Element[] {
  const besides = walk(page).flatMap(({ node: figure, ancestors }) => {
    if (figure.type !== 'element' || figure.tagName !== 'figure' || holdsAny(figure, kept)) {
      return [];
    }
    const isCaptioned = elementsOf(figure, named('figcaption')).some(textOfHtml);
    const around = ancestors.filter((one) => one.type === 'element');
    const article = around.findLast(named('article', 'main'));
    const isApart = around.some(named('a', 'aside', 'nav', 'footer'));
    return isCaptioned && article && !isApart ? [{ figure, article }] : [];
  });
  return [...Map.groupBy(besides, ({ article }) => article)].flatMap(([article, same]) =>
    holdsAny(article, kept) ? same.map(({ figure }) => figure) : [],
  );
}

function holdsAny(tree: Nodes, marks: ReadonlySet<string>): boolean {
  return !marksIn(tree).isDisjointFrom(marks);
}

/** Pieces of one block are one entry. */
function listed(pieces: readonly Piece[]): Dropped[] {
  return [...Map.groupBy(pieces, ({ block }) => block).values()].map((same) => ({
    text: oneLine(same.map(({ text }) => oneLine(text)).join(' ')),
    why: same[0]?.why ?? '',
  }));
}
