/** Reads a saved page. */
import { type Clipping, fail, type Read } from './clipping.ts';
import { htmlFault } from './clipping-limits.ts';
import { bodyOfPage } from './html-body.ts';
import { mainText } from './main-text.ts';
import { partHeadLines } from './page-lines.ts';
import { pageMetadata } from './page-metadata.ts';
import { parsePage } from './parse-html.ts';
import { toldInText } from './told-in-text.ts';

export function readHtml(html: string): Read<Clipping> {
  const fault = htmlFault(html);
  if (fault) return { ok: false, fault };
  const page = parsePage(html);
  partHeadLines(page);
  const { told, copy, base, media, filed, notes } = pageMetadata(page);
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
      told: toldInText(told, content.body),
      copy,
      body: content.body,
      media: [...content.media, ...media],
      dropped: [...main.dropped, ...content.dropped],
      filed,
      notes: [...notes, ...content.notes],
    },
  };
}
