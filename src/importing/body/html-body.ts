/** From the HTML of a report's text to its body in markdown, and what was taken out on the way. */
import type { Root } from 'hast';
import type { Clipping } from '#importing/clipping.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { takeInteractiveElements } from './interactive-elements.ts';
import { normaliseBody } from './normalise-body.ts';
import { parseFragment, writeHtml } from './parse-html.ts';
import { takePictures } from './pictures.ts';
import { type Attachments, takeShortcodes, type WithoutShortcodes } from './shortcodes.ts';
import { dropStoryLinks } from './story-links.ts';

export type ClippingBody = Pick<Clipping, 'body' | 'media' | 'dropped' | 'notes'>;

/** In: HTML, the address that its links are relative to, and what is known of the pictures of galleries. */
export function bodyOfHtml(
  html: string,
  base: string | undefined,
  attachments?: Attachments,
): ClippingBody {
  const shortcodes = takeShortcodes(html, attachments);
  return bodyOfTree(parseFragment(shortcodes.text), shortcodes, base);
}

/** In: the tree of a page's text, which changes. It is parsed again only where it has shortcodes. */
export function bodyOfPage(content: Root, base: string | undefined): ClippingBody {
  const shortcodes = takeShortcodes(writeHtml(content));
  const hasNone = shortcodes.dropped.length === 0;
  return bodyOfTree(hasNone ? content : parseFragment(shortcodes.text), shortcodes, base);
}

function bodyOfTree(
  tree: Root,
  shortcodes: WithoutShortcodes,
  base: string | undefined,
): ClippingBody {
  const pictures = takePictures(tree);
  const interactive = takeInteractiveElements(tree);
  const clean = dropBoilerplate(htmlToMarkdown(tree));
  normaliseBody(clean.body, base);
  const links = dropStoryLinks(clean.body, base);
  return {
    body: clean.body,
    media: [...shortcodes.media, ...pictures.media],
    dropped: [...shortcodes.dropped, ...interactive, ...clean.dropped, ...links],
    notes: [...shortcodes.notes, ...noteOnWordless(pictures.wordless), ...clean.notes],
  };
}

function noteOnWordless(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? 'a picture or film' : `${count} pictures or films`;
  return [`The copy carried ${what} without caption or description: left out of media.`];
}
