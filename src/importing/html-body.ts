/** From the HTML of a report's text to its body in markdown, and what was taken out on the way. */
import type { Clipping } from './clipping.ts';
import { dropDebris } from './debris.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { takeWorkings } from './page-workings.ts';
import { parseFragment } from './parse-html.ts';
import { takePictures } from './pictures.ts';
import { settleBody } from './settle-body.ts';
import { type Attachments, takeShortcodes } from './shortcodes.ts';

export type ClippingBody = Pick<Clipping, 'body' | 'media' | 'dropped' | 'notes'>;

/** In: HTML, the address that its links are relative to, and what is known of the pictures of galleries. */
export function bodyOfHtml(
  html: string,
  base: string | undefined,
  attachments?: Attachments,
): ClippingBody {
  const shortcodes = takeShortcodes(html, attachments);
  const tree = parseFragment(shortcodes.text);
  const pictures = takePictures(tree);
  const workings = takeWorkings(tree);
  const clean = dropDebris(htmlToMarkdown(tree));
  return {
    body: settleBody(clean.body, base),
    media: [...shortcodes.media, ...pictures.media],
    dropped: [...shortcodes.dropped, ...workings, ...clean.dropped],
    notes: [...shortcodes.notes, ...noteOnWordless(pictures.wordless)],
  };
}

function noteOnWordless(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? 'a picture or film' : `${count} pictures or films`;
  return [`The copy carried ${what} without caption or description: left out of media.`];
}
