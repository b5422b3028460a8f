/** One result in the list, made from the page's template. */
import { type LanguageMark, languageMark } from '#site/language.ts';
import { findElement } from './find-element.ts';
import { type Piece, passageOf, piecesOf } from './passage.ts';
import { piecesByRun } from './pieces-by-run.ts';
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
  const own = document.documentElement.lang;
  const fill = (name: string, pieces: readonly Piece[], ...languages: readonly string[]) => {
    const element = findElement(item, `[data-result="${name}"]`, HTMLElement);
    set(element, pieces, ...(languages.length > 0 ? languages : [own]));
    element.hidden = pieces.length === 0;
  };
  fill('kind', piecesOf(kinds.get(page.kind) ?? '', []));
  fill('date', piecesOf(page.date, parts));
  fill('publisher', piecesOf(page.publisher, parts), page.language ?? own, own);
  const link = findElement(item, 'a', HTMLAnchorElement);
  link.href = page.url;
  set(link, piecesOf(page.title, parts), page.language ?? own);
  // A report's own text, in full or in excerpts, is in the report's language.
  fill('passage', passageOf(page.texts, parts), page.textLanguage ?? own, page.language ?? own);
  return item;
}

/** Fills an element, and marks it with the first of the languages in whose letters its text is. */
function set(
  element: HTMLElement,
  pieces: readonly Piece[],
  ...languages: readonly string[]
): void {
  const mark = languageMark(textOf(pieces), ...languages);
  Object.assign(element, mark);
  element.replaceChildren(...nodes(pieces, mark));
}

function nodes(pieces: readonly Piece[], around: LanguageMark): (HTMLElement | string)[] {
  return piecesByRun(pieces, around.dir).flatMap(({ pieces: run, isOpposite }) => {
    const ofRun = run.map(({ text, found }) => (found ? mark(text) : text));
    if (!isOpposite) return ofRun;
    const own = document.createElement('bdi');
    Object.assign(own, languageMark(textOf(run), around.lang));
    own.append(...ofRun);
    return [own];
  });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
