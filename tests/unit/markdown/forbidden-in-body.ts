/**
 * Judges the HTML of a body by a list of its own: it shares nothing with the sanitiser's schema, so that a mistake there
 * is not repeated here.
 */

import type { Element } from 'hast';
import { elementsIn } from './parse-html.ts';

const elements = new Set(
  (
    'a abbr b bdi blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins ' +
    'kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead tr u ' +
    'ul var wbr'
  ).split(' '),
);

const attributes: Record<string, RegExp> = {
  ariaDescribedBy: /^user-content-[\w-]+$/,
  ariaLabel: /^Back to reference [\d-]+$/,
  cite: /^(https?:\/\/[^/@\\]|\/[^/\\])/,
  colSpan: /^\d\d?$/,
  dataAlign: /^(left|center|right)$/,
  dataFootnoteBackref: /^$/,
  dataFootnoteRef: /^$/,
  dataFootnotes: /^$/,
  dir: /^(ltr|rtl|auto)$/i,
  href: /^(https?:\/\/[^/@\\]|mailto:|\/[^/\\]|#user-content-)/,
  id: /^user-content-\S/,
  lang: /^[a-z\d-]+$/i,
  rel: /^noopener noreferrer external$/,
  reversed: /^true$/,
  rowSpan: /^\d\d?$/,
  scope: /^(col|row|colgroup|rowgroup)$/,
  start: /^-?\d+$/,
  title: /^/,
};

/** What should not be in the HTML of a body, such as `script` or `p onclick=alert(1)`; empty when all is well. */
export function forbiddenIn(html: string): string[] {
  return elementsIn(html).flatMap((element) => [
    ...(elements.has(element.tagName) ? [] : [element.tagName]),
    ...forbiddenAttributes(element),
  ]);
}

function forbiddenAttributes({ tagName, properties }: Element): string[] {
  return Object.entries(properties)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)] as const)
    .filter(([name, value]) => !attributes[name]?.test(value))
    .map(([name, value]) => `${tagName} ${name}=${value}`);
}
