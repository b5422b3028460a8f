/** Finds the report in a saved page, and lists every piece of text around it. */
import type { Element, Root } from 'hast';
import { bodyOf, elementsOf, named, walk } from '#importing/body/element.ts';
import { takeInteractiveElements } from '#importing/body/interactive-elements.ts';
import type { Dropped } from '#importing/clipping.ts';
import { oneLine, textOfHtml } from '#importing/words/plain-words.ts';
import { holdsAny, markPieces, marksIn, type Piece } from './page-pieces.ts';
import { readableText } from './readable-text.ts';

export interface MainText {
  readonly content: Root;
  readonly dropped: readonly Dropped[];
}

/**
 * In: a page, which is marked. Scripts in it are not run. Every piece of its text is in the content that comes out or in
 * the list of what was dropped.
 */
export function mainText(page: Root): MainText {
  const interactive = takeInteractiveElements(bodyOf(page));
  const pieces = markPieces(page);
  const found = readableText(page, pieces);
  const kept = marksIn(found);
  const figures = figuresBeside(page, kept);
  const content: Root = { type: 'root', children: [...figures, ...found.children] };
  const all = marksIn(content);
  const outside = listed(pieces.filter(({ mark }) => !all.has(mark)));
  return { content, dropped: [...outside, ...interactive] };
}

/** Figures with a caption beside the text in its article, such as the one above it. */
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

/** Pieces of one block are one entry. */
function listed(pieces: readonly Piece[]): Dropped[] {
  return [...Map.groupBy(pieces, ({ block }) => block).values()].map((same) => ({
    text: oneLine(same.map(({ text }) => oneLine(text)).join(' ')),
    why: same[0]?.why ?? '',
  }));
}
