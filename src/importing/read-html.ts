/** Reads a saved page. */
import { type Clipping, fail, type Read } from './clipping.ts';
import { bodyOfHtml } from './html-body.ts';
import { mainText } from './main-text.ts';
import { pageMetadata } from './page-metadata.ts';
import { parsePage, writeHtml } from './parse-html.ts';

export function readHtml(html: string): Read<Clipping> {
  const page = parsePage(html);
  const { told, copy, base, media, notes } = pageMetadata(page);
  const main = mainText(page);
  const content = bodyOfHtml(writeHtml(main.content), base);
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
      told,
      copy,
      body: content.body,
      media: [...content.media, ...media],
      dropped: [...main.dropped, ...content.dropped],
      notes: [...notes, ...content.notes],
    },
  };
}
