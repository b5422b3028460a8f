/** One result in the list, made from the page's template. */
import { textDirection } from '#site/language.ts';
import { partsOf } from './excerpt.ts';
import { findElement } from './find-element.ts';
import type { FoundPage } from './pagefind.ts';

const kinds = new Map([
  ['article', 'Report'],
  ['event', 'Event'],
  ['topic', 'Topic'],
]);

export function resultItem(template: HTMLTemplateElement, page: FoundPage): DocumentFragment {
  const item = document.importNode(template.content, true);
  const fill = (name: string, text = '') => {
    const element = findElement(item, `[data-result="${name}"]`, HTMLElement);
    element.textContent = text;
    element.hidden = text === '';
    return element;
  };
  const [kind = ''] = page.filters.kind ?? [];
  const [language] = page.filters.language ?? [];
  fill('kind', kinds.get(kind));
  fill('date', page.meta.date);
  fill('publisher', page.meta.publisher);
  const link = findElement(item, 'a', HTMLAnchorElement);
  link.href = page.url;
  link.textContent = page.meta.title ?? '';
  const passage = fill('passage');
  passage.append(...partsOf(page.excerpt).map(({ text, found }) => (found ? mark(text) : text)));
  passage.hidden = false;
  if (language !== undefined) {
    for (const element of [link, passage]) {
      element.lang = language;
      element.dir = textDirection(language);
    }
  }
  return item;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
