/** Judges a built page by an allow-list: its elements, attributes, addresses, ids, scripts and styles. */
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import {
  contentFault,
  digestOf,
  isAddress,
  relationFault,
  type Site,
  textOf,
} from './html-addresses.ts';
import { type Allowed, body, drawing, inBody, onPage, page, values } from './html-allowed.ts';

/** Pages of the site's own text, which is set as bodies are. */
const ownText = /^(?:about\/|data\/|404)/;

/**
 * What should not be in a page, such as `<b onclick=…>` or `id twice: page-main`; empty when all is well. In: the HTML,
 * and the file from the site's folder on.
 */
export function violationsIn(html: string, file: string, site: Site): string[] {
  const tree = fromHtml(html);
  const placeIn = ownText.test(file) ? placeOnOwnPage : placeOnPage;
  const found: string[] = [];
  const ids: string[] = [];
  const look = (node: Root | RootContent, place: Place): void => {
    if (node.type === 'comment') found.push(`comment: ${node.value}`);
    if (node.type === 'element') {
      found.push(...violationsOf(node, place, site));
      if (typeof node.properties.id === 'string') ids.push(node.properties.id);
    }
    if ('children' in node) for (const child of node.children) look(child, placeIn(node, place));
    if (node.type === 'element' && node.content) look(node.content, place);
  };
  look(tree, 'page');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...found, ...twice.map((id) => `id twice: ${id}`)];
}

/** SHA-256 of each style sheet in a page. */
export function stylesIn(html: string): readonly string[] {
  const styles: string[] = [];
  const look = (node: Root | RootContent): void => {
    if (node.type === 'element' && node.tagName === 'style') styles.push(digestOf(textOf(node)));
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(fromHtml(html));
  return styles;
}

type Place = 'page' | 'body' | 'drawing';

function placeOnPage(node: Root | RootContent, place: Place): Place {
  if (place === 'body') return place;
  const isBody =
    node.type === 'element' &&
    node.tagName === 'div' &&
    [node.properties.className].flat().includes('prose');
  return isBody ? 'body' : placeOnOwnPage(node, place);
}

function placeOnOwnPage(node: Root | RootContent, place: Place): Place {
  return node.type === 'element' && node.tagName === 'svg' ? 'drawing' : place;
}

const lists: Readonly<Record<Place, { readonly elements: Allowed; readonly everywhere: string }>> =
  {
    page: { elements: page, everywhere: onPage },
    body: { elements: body, everywhere: inBody },
    drawing: { elements: drawing, everywhere: onPage },
  };

function violationsOf(element: Element, place: Place, site: Site): string[] {
  const { tagName, properties } = element;
  const { elements, everywhere } = lists[place];
  const own = Object.hasOwn(elements, tagName) ? elements[tagName] : undefined;
  if (own === undefined) return [`<${tagName}> in the ${place}`];
  const names = `${everywhere} ${own}`.split(' ');
  const attributes = Object.entries(properties).map(
    ([name, value]) => [name, [value].flat().join(' ')] as const,
  );
  return [
    ...attributes
      .filter(([name, value]) => !names.includes(name) || !isFine(name, value, place, site))
      .map(([name, value]) => `<${tagName} ${name}="${value}"> in the ${place}`),
    ...[relationFault(element, site), contentFault(element, site)].flatMap((fault) => fault ?? []),
  ];
}

function isFine(name: string, value: string, place: Place, site: Site): boolean {
  if (name === 'id') return isId(value, place);
  if (['href', 'src', 'cite', 'action', 'dataIndex'].includes(name)) return isAddress(value, site);
  if (name === 'srcSet') return value.split(', ').every((one) => one.startsWith(site.base));
  return values[name]?.test(value) ?? true;
}

/** Claims have bare ids, a page's own begin with `page-`, those of bodies with `user-content-`. */
function isId(id: string, place: Place): boolean {
  if (place === 'body') return /^user-content-(?:report\.)?[a-z\d-]+--\S+$/.test(id);
  return /^page-[\p{L}\p{N}-]+$|^(?!user-content-)[a-z\d]+(?:-[a-z\d]+)*$/u.test(id);
}
