/**
 * A page as it opens from a folder, without a web server: its addresses lead to files, and what would ask a server goes.
 * Everything else stays as it is, byte for byte.
 */
import type { Element, Text } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import {
  type Place,
  relativeAddress,
  relativeRefresh,
  relativeSet,
  relativeStyle,
} from './relative-address.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Rewrite = (value: string, place: Place) => string;

/** By the names that hast gives attributes. */
const rewrites: Readonly<Record<string, Rewrite>> = {
  action: relativeAddress,
  cite: relativeAddress,
  data: relativeAddress,
  formAction: relativeAddress,
  href: relativeAddress,
  imageSrcSet: relativeSet,
  poster: relativeAddress,
  src: relativeAddress,
  srcSet: relativeSet,
  style: relativeStyle,
  xLinkHref: relativeAddress,
};

const parser = unified().use(rehypeParse, { verbose: true }).freeze();

export function relativePage(html: string, place: Place): string {
  const edits: Edit[] = [];
  visit(parser.parse(html), 'element', (element) => {
    const instead = standsInstead(element);
    if (instead !== undefined) {
      edits.push({ ...rangeOf(element), text: instead });
      return SKIP;
    }
    edits.push(...attributeEdits(element, html, place), ...styleEdits(element, place));
    return undefined;
  });
  return edited(html, edits);
}

/**
 * What a pack shows instead of an element that needs a server; `undefined` for one that stays. A page says it of its
 * own elements by `data-packed`: the sentence to show there, or nothing.
 */
function standsInstead({ tagName, properties }: Element): string | undefined {
  const { dataPacked } = properties;
  if (typeof dataPacked === 'string') return dataPacked === '' ? '' : sentence(dataPacked);
  return needsServer(tagName, properties) ? '' : undefined;
}

function needsServer(tagName: string, { type, rel, httpEquiv }: Element['properties']): boolean {
  // A module is not loaded from a folder. What is no script, such as JSON-LD, stays.
  if (tagName === 'script') return type !== 'application/ld+json';
  // A font that is fetched ahead comes under rules that files do not meet; from the styles it loads.
  if (tagName === 'link') return [rel].flat().some((one) => /^(module)?preload$/.test(String(one)));
  // That of a host; a page in a folder gets its own (file-policy.ts).
  if (tagName === 'meta') return /^content-security-policy$/i.test(String(httpEquiv));
  return tagName === 'form';
}

function sentence(text: string): string {
  return `<p class="lead">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}

function attributeEdits(element: Element, html: string, place: Place): Edit[] {
  const { properties, data, tagName } = element;
  return Object.entries(data?.position?.properties ?? {}).flatMap(([name, position]): Edit[] => {
    const rewrite = rewriteOf(tagName, name, properties);
    const value = properties[name];
    if (!rewrite || !position || value === undefined) return [];
    const before = Array.isArray(value) ? value.join(', ') : String(value);
    const after = rewrite(before, place);
    if (after === before) return [];
    const { start, end } = offsets(position);
    const typed = html.slice(start, end).split('=', 1)[0] ?? name;
    const escaped = after.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return [{ start, end, text: `${typed}="${escaped}"` }];
  });
}

function rewriteOf(
  tagName: string,
  name: string,
  { httpEquiv }: Element['properties'],
): Rewrite | undefined {
  if (tagName === 'meta') {
    const isRefresh = name === 'content' && [httpEquiv].flat().includes('refresh');
    return isRefresh ? relativeRefresh : undefined;
  }
  return Object.hasOwn(rewrites, name) ? rewrites[name] : undefined;
}

function styleEdits({ tagName, children }: Element, place: Place): Edit[] {
  if (tagName !== 'style') return [];
  return children
    .filter((child): child is Text => child.type === 'text')
    .map((text) => ({ ...rangeOf(text), text: relativeStyle(text.value, place) }));
}

function rangeOf({ position }: Pick<Element | Text, 'position'>): Omit<Edit, 'text'> {
  if (!position) throw new Error('The parser has given an element no place.');
  return offsets(position);
}

function offsets({ start, end }: NonNullable<Element['position']>): Omit<Edit, 'text'> {
  if (start.offset === undefined || end.offset === undefined) {
    throw new Error('The parser has given an element no place.');
  }
  return { start: start.offset, end: end.offset };
}

function edited(html: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    done += html.slice(at, start) + text;
    at = end;
  }
  return done + html.slice(at);
}
