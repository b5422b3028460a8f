/** Parts what a page shows as lines and writes as one: the author, the source and the date above a report. */
import type { Root } from 'hast';
import { elementsOf, named, nameList } from '#importing/body/element.ts';

const headName = /^(?:(?:post|entry|article|story|news|page)[-_]?)?(?:meta|info|details)$/;
const inline = named('span', 'time');

/** In: a page, which changes. Where words stand between the parts they are one line, and stay it. */
export function partHeadLines(page: Root): void {
  const heads = elementsOf(page, (one) => nameList(one).some((name) => headName.test(name)));
  for (const { children } of heads) {
    if (children.some((child) => child.type === 'text' && child.value.trim() !== '')) continue;
    for (const child of children) {
      if (child.type === 'element' && inline(child)) child.tagName = 'div';
    }
  }
}
