/** From the markdown of a report to its body, and what was taken out on the way. */
import type { Root } from 'mdast';
import { textOfMarkdown } from '#importing/words/plain-words.ts';
import { dropBoilerplate } from './boilerplate.ts';
import type { ClippingBody } from './html-body.ts';
import { inlineReferences, takeImages, takeInteractiveHtml } from './markdown-elements.ts';
import { parseMarkdown } from './markdown-text.ts';
import { normaliseBody } from './normalise-body.ts';
import { takeShortcodes } from './shortcodes.ts';

export interface MarkdownBody extends ClippingBody {
  /** A first heading of the first level, which is in the body no more. */
  readonly headline: string | undefined;
}

/** In: markdown, the address that its links are relative to, and the titles that front matter gives. */
export function bodyOfMarkdown(
  markdown: string,
  base: string | undefined,
  titles: readonly string[],
): MarkdownBody {
  const shortcodes = takeShortcodes(markdown);
  const root = parseMarkdown(shortcodes.text);
  const headline = takeHeadline(root, titles);
  inlineReferences(root);
  const images = takeImages(root);
  const interactive = takeInteractiveHtml(root);
  const { body, dropped, notes } = dropBoilerplate(root);
  normaliseBody(body, base);
  return {
    body,
    headline,
    media: [...shortcodes.media, ...images],
    dropped: [...shortcodes.dropped, ...interactive, ...dropped],
    notes: [...shortcodes.notes, ...notes],
  };
}

/** A heading with other words than a title of front matter is a part of the text. */
function takeHeadline(root: Root, titles: readonly string[]): string | undefined {
  const [first] = root.children;
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  const headline = textOfMarkdown(first);
  if (titles.some((title) => title !== headline)) return undefined;
  root.children.shift();
  return headline;
}
