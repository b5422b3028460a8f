/**
 * Everything that happens to a body before it is sanitised.
 *
 * What comes out is NOT safe: raw HTML has been parsed but not cleaned. Only `render-markdown.ts` uses it, with the
 * sanitiser behind it, and the test that proves that without the sanitiser hostile input gets through.
 */

import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { keepOwnIds, markOwnIds, prefixIds } from './body-ids.ts';
import { demoteHeadings } from './demote-headings.ts';
import { dropUnreadable } from './drop-unreadable.ts';
import { imagesToText } from './image-text.ts';
import { addressLinks } from './link-addresses.ts';
import { markDirections } from './mark-directions.ts';
import { numberFootnotes } from './number-footnotes.ts';
import { parseRawHtml } from './parse-raw-html.ts';
import { describeTableCells } from './table-cells.ts';
import { markTasks } from './task-marks.ts';
import { keepTypedAddresses } from './typed-addresses.ts';

export const bodyPipeline = remark()
  .use(remarkGfm)
  .use(numberFootnotes)
  .use(keepTypedAddresses)
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    // No class: styles reach the heading through section[data-footnotes].
    footnoteLabelProperties: {},
  })
  .use(markOwnIds)
  .use(markTasks)
  .use(parseRawHtml)
  .use(keepOwnIds)
  .use(dropUnreadable)
  .use(imagesToText)
  .use(demoteHeadings)
  .use(rehypeSlug)
  .use(prefixIds)
  .use(addressLinks)
  .use(describeTableCells)
  .use(markDirections)
  .freeze();
