/** Turns the markdown of one body into HTML that is safe to place in a page. */

import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import type { BodyOptions } from './body-options.ts';
import { bodyPipeline } from './body-pipeline.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** Built once: every call passes its own options along with its text. */
const processor = bodyPipeline().use(rehypeSanitize, sanitizeSchema).use(rehypeStringify).freeze();

/**
 * Renders a body: CommonMark with GitHub's tables, footnotes, strikethrough and task lists; raw HTML within an allow-list.
 *
 * @param markdown The body, without its front matter.
 * @param options `idPrefix` begins every id of this body, and begins with `user-content-`; `resolveLink` gets each
 *   relative address as the author typed it (query and fragment included) and gives the site's address, which begins with
 *   `/`, `http://` or `https://`, or undefined where there is none: then the link's text stays and the link goes.
 * @returns An HTML fragment with headings from h2 down. The text inside a paragraph is the author's, unaltered.
 * @throws Error when `idPrefix` could let an id of the body meet one of the page; RangeError when elements are nested
 *   thousands deep. No other markdown is an error.
 */
export function renderMarkdown(markdown: string, options: BodyOptions): string {
  if (!/^user-content-\S*$/.test(options.idPrefix)) {
    throw new Error(
      `The idPrefix of a body begins with "user-content-" and has no spaces: "${options.idPrefix}".`,
    );
  }
  return String(processor.processSync({ value: markdown, data: { body: options } }));
}
