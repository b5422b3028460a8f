/** The report within a saved page, by Readability, tried again where it keeps too little of it. */
import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Root } from 'hast';
import { parseHTML } from 'linkedom';
import { elementsOf, named } from '#importing/body/element.ts';
import { parseFragment, writeHtml } from '#importing/body/parse-html.ts';
import { isUnread } from '#importing/words/plain-words.ts';
import { marksIn, type Piece } from './page-pieces.ts';

/** How many letters Readability must find before it looks less strictly: for a short report, then for any. */
const thresholds = [150, 500];

/** A text with a smaller share of the paragraphs has lost the report: of its article, or of a page without one. */
const minShare = { article: 0.8, page: 0.5 };

/**
 * In: a page whose pieces are marked. Of two readings the one that keeps more of the paragraphs is taken, the stricter
 * one where both keep the same. Where both lose the report, the page's only article is taken whole, or the element that
 * holds all of its paragraphs.
 */
export function readableText(page: Root, pieces: readonly Piece[]): Root {
  for (const head of elementsOf(page, named('head'))) {
    // Some pages have whole libraries there, and each would be read twice more.
    head.children = head.children.filter((child) => child.type === 'element' && !isUnread(child));
  }
  const html = writeHtml(page);
  const article = onlyArticle(pieces);
  const paragraphs = pieces.filter(
    (piece) => piece.isParagraph && (article === undefined || piece.article === article),
  );
  const [strict, ...others] = thresholds.map((threshold) => reading(html, threshold));
  const best = others.reduce<Root>(
    (kept, other) => (lettersIn(other, paragraphs) > lettersIn(kept, paragraphs) ? other : kept),
    strict ?? { type: 'root', children: [] },
  );
  const enough = letters(paragraphs) * (article ? minShare.article : minShare.page);
  const whole = article ?? commonElement(paragraphs);
  return whole && lettersIn(best, paragraphs) < enough
    ? { type: 'root', children: structuredClone(whole.children) }
    : best;
}

/** The innermost element that holds them all. */
function commonElement(pieces: readonly Piece[]): Element | undefined {
  const [first, ...others] = pieces.map(({ within }) => within);
  return first?.findLast((element) => others.every((within) => within.includes(element)));
}

function reading(html: string, charThreshold: number): Root {
  const { document } = parseHTML(html);
  const options = { charThreshold, disableJSONLD: true };
  return parseFragment(new Readability(document, options).parse()?.content ?? '');
}

function onlyArticle(pieces: readonly Piece[]): Element | undefined {
  const articles = new Set(pieces.flatMap(({ article }) => article ?? []));
  const [only] = articles;
  return articles.size === 1 && only ? only : undefined;
}

/** How many letters of the paragraphs are in a reading. */
function lettersIn(tree: Nodes, paragraphs: readonly Piece[]): number {
  const marks = marksIn(tree);
  return letters(paragraphs.filter(({ mark }) => marks.has(mark)));
}

function letters(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
