/** Reads a saved page. */

import type { Root } from 'hast';
import { elementsOf, named, nameList } from '#importing/body/element.ts';
import { bodyOfPage } from '#importing/body/html-body.ts';
import { parsePage } from '#importing/body/parse-html.ts';
import { type Clipping, fail, type Read } from '#importing/clipping.ts';
import { htmlFault } from './clipping-limits.ts';
import { fieldsInText } from './fields-in-text.ts';
import { mainText } from './main-text.ts';
import { pageMetadata } from './page-metadata.ts';

export function readHtml(html: string): Read<Clipping> {
  const fault = htmlFault(html);
  if (fault) return { ok: false, fault };
  const page = parsePage(html);
  splitHeadLines(page);
  const { candidates, copy, base, media, filed, notes } = pageMetadata(page);
  const main = mainText(page);
  const content = bodyOfPage(main.content, base);
  if (content.body.children.length === 0) {
    return fail(
      'clipping-without-text',
      'No text of a report was found in the page.',
      'Copy the text out of the page into a .txt file with the headline as its first line, and import that.',
    );
  }
  return {
    ok: true,
    value: {
      candidates: fieldsInText(candidates, content.body),
      copy,
      body: content.body,
      media: [...content.media, ...media],
      dropped: [...main.dropped, ...content.dropped],
      filed,
      notes: [...notes, ...content.notes],
    },
  };
}

const headName = /^(?:(?:post|entry|article|story|news|page)[-_]?)?(?:meta|info|details)$/;
const inlinePart = named('span', 'time');

/**
 * Makes lines of the parts that a page shows as lines and writes as one: the author, the source and the date above a
 * report. In: a page, which changes. Parts with words between them are one line, and stay one.
 */
function splitHeadLines(page: Root): void {
  const heads = elementsOf(page, (one) => nameList(one).some((name) => headName.test(name)));
  for (const { children } of heads) {
    if (children.some((child) => child.type === 'text' && child.value.trim() !== '')) continue;
    for (const child of children) {
      if (child.type === 'element' && inlinePart(child)) child.tagName = 'div';
    }
  }
}
