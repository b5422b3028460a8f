/** One result in the list, made from the page's template. */
import { textDirection } from '#site/language.ts';
import { findElement } from './find-element.ts';
import { type Piece, passageOf, piecesOf } from './passage.ts';
import type { QueryPart } from './query-parts.ts';
import type { FoundPage } from './search-index.ts';

const kinds = new Map([
  ['article', 'Report'],
  ['event', 'Event'],
  ['topic', 'Topic'],
]);

/** What was found is marked wherever a result shows it. */
export function resultItem(
  template: HTMLTemplateElement,
  page: FoundPage,
  parts: readonly QueryPart[],
): DocumentFragment {
  const item = document.importNode(template.content, true);
  const fill = (name: string, pieces: readonly Piece[]) => {
    const element = findElement(item, `[data-result="${name}"]`, HTMLElement);
    element.replaceChildren(...nodes(pieces));
    element.hidden = pieces.length === 0;
    return element;
  };
  fill('kind', piecesOf(kinds.get(page.kind) ?? '', []));
  fill('date', piecesOf(page.date, parts));
  fill('publisher', piecesOf(page.publisher, parts));
  const link = findElement(item, 'a', HTMLAnchorElement);
  link.href = page.url;
  link.replaceChildren(...nodes(piecesOf(page.title, parts)));
  const passage = fill('passage', passageOf(page.texts, parts));
  if (page.language !== null) {
    for (const element of [link, passage]) {
      element.lang = page.language;
      element.dir = textDirection(page.language);
    }
  }
  return item;
}

function nodes(pieces: readonly Piece[]): (HTMLElement | string)[] {
  return pieces.map(({ text, found }) => (found ? mark(text) : text));
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
