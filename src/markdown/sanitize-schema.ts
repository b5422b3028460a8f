/**
 * What a body may hold: elements that carry meaning in prose, and the few attributes that they need.
 *
 * Every key is given, because hast-util-sanitize takes GitHub's far wider list for each one that is missing. Forms,
 * frames, pictures, styles, classes, scripts' hooks and details that open are absent on purpose; the text of an element
 * that is not listed stays, but for `strip`. `bdo` is absent too: it can show a name or a number backwards.
 */

import type { Options } from 'rehype-sanitize';

/** Elements whose content is not prose: code, drawings, what replaces them, what a control holds. */
export const unreadableElements = [
  'applet',
  'audio',
  'canvas',
  'embed',
  'frameset',
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'xmp',
];

/** Our own ids only: `body-ids.ts` has put the prefix before them. */
const ownId = /^user-content-\S+$/;

/** A second look at what `link-addresses.ts` lets through, for the day when it errs. */
const webAddress = /^(?:https?:\/\/[^/\\@?#]|\/(?![/\\]))/;
const linkAddress = /^(?:https?:\/\/[^/\\@?#]|mailto:|\/(?![/\\])|#user-content-)/;

/** BCP 47, as far as its shape goes. */
const languageTag = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i;

const span = /^\d{1,2}$/;
const cell = [
  ['colSpan', span],
  ['rowSpan', span],
  ['dataAlign', 'left', 'center', 'right'],
] satisfies NonNullable<Options['attributes']>[string];

export const sanitizeSchema: Options = {
  allowComments: false,
  allowDoctypes: false,
  tagNames: [
    ...[
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'section',
      'div',
      'p',
      'blockquote',
      'pre',
      'hr',
      'br',
      'wbr',
    ],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...[
      'a',
      'abbr',
      'b',
      'bdi',
      'cite',
      'code',
      'del',
      'dfn',
      'em',
      'i',
      'ins',
      'kbd',
      'mark',
      'q',
      's',
      'samp',
    ],
    ...['small', 'span', 'strong', 'sub', 'sup', 'u', 'var', 'ruby', 'rp', 'rt'],
  ],
  /** An element that only means something inside another, and could break out of its place elsewhere. */
  ancestors: {
    caption: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    li: ['ol', 'ul'],
    rp: ['ruby'],
    rt: ['ruby'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  attributes: {
    '*': [
      ['lang', languageTag],
      ['dir', /^(?:ltr|rtl|auto)$/i],
    ],
    a: [
      ['href', linkAddress],
      ['rel', 'noopener', 'noreferrer', 'external'],
      'title',
      ['id', ownId],
      ['ariaDescribedBy', ownId],
      ['ariaLabel', /^Back to reference \d+(?:-\d+)?$/],
      ['dataFootnoteRef', true, ''],
      ['dataFootnoteBackref', true, ''],
    ],
    abbr: ['title'],
    blockquote: [['cite', webAddress]],
    h2: [['id', ownId]],
    h3: [['id', ownId]],
    h4: [['id', ownId]],
    h5: [['id', ownId]],
    h6: [['id', ownId]],
    li: [['id', ownId]],
    ol: [['start', /^-?\d{1,9}$/], 'reversed'],
    q: [['cite', webAddress]],
    section: [['dataFootnotes', true, '']],
    td: cell,
    th: [...cell, ['scope', 'col', 'row', 'colgroup', 'rowgroup']],
  },
  // Ids have their prefix already; with footnotes the sanitiser would add it a second time.
  clobber: [],
  clobberPrefix: '',
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto'],
  },
  required: {},
  strip: unreadableElements,
};
