/** What a page loads, runs and leads to: the part of the oracle that judges addresses, scripts and styles. */
import { createHash } from 'node:crypto';
import type { Element } from 'hast';

export interface Site {
  /** Where the archive is to be published, without a slash at the end. */
  readonly origin: string;
  readonly base: string;
  /** SHA-256 of each style sheet that a harmless archive has in its pages; any, where it is left out. */
  readonly styles?: ReadonlySet<string>;
}

/** Whether an address leads into the archive, or to the web or a mailbox without a trick. */
export function isAddress(address: string, { origin, base }: Site): boolean {
  if (/^#[^\s]+$/.test(address) || /^mailto:[^/]/.test(address)) return true;
  if (/[\p{Cc}\\]|^\s|\s$/u.test(address)) return false;
  if (/^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(address)) return URL.canParse(address);
  const url = URL.parse(address, `${origin}${base}`);
  return address.startsWith(base) && !address.startsWith('//') && url?.origin === origin;
}

/** A link to another site says so, and tells it nothing; nothing but a link or a quotation names another site. */
export function relationFault(
  { tagName, properties }: Element,
  { origin }: Site,
): string | undefined {
  const { href, src, action, rel } = properties;
  const address = String(href ?? src ?? action ?? '');
  const isOutside = /^https?:/i.test(address) && !`${address}/`.startsWith(`${origin}/`);
  const relation = [rel ?? ''].flat().join(' ');
  const wanted = tagName === 'a' ? /^noopener noreferrer external$/ : /^schema\.(?:DC|z)$/;
  if (isOutside && !wanted.test(relation)) return `<${tagName} rel="${relation}"> to ${address}`;
  return undefined;
}

/** Scripts are the site's own or data; styles are the site's own; a page sends nobody but to itself. */
export function contentFault(element: Element, site: Site): string | undefined {
  const { tagName, properties } = element;
  const text = textOf(element);
  if (tagName === 'style' && site.styles && !site.styles.has(digestOf(text)))
    return `<style>${text.slice(0, 80)}`;
  if (tagName === 'meta' && [properties.httpEquiv].flat().includes('refresh')) {
    const target = /^\d+; ?url=(.*)$/.exec(String(properties.content))?.[1] ?? '';
    return target.startsWith(site.base) && isAddress(target, site)
      ? undefined
      : `refresh: ${target}`;
  }
  return tagName === 'script' ? scriptFault(properties, text, site) : undefined;
}

function scriptFault({ type, src }: Element['properties'], text: string, { base }: Site) {
  if (type === 'application/ld+json' && src === undefined && !/[<>\u2028\u2029]/.test(text))
    return isJson(text) ? undefined : `broken JSON-LD: ${text.slice(0, 80)}`;
  const isOwn = type === 'module' && text === '' && String(src).startsWith(`${base}_astro/`);
  return isOwn ? undefined : `<script type="${type}" src="${src}">${text.slice(0, 80)}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** SHA-256 in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
