/** Takes references, pictures and interactive HTML out of the text of a markdown clipping. */
import type { Root } from 'mdast';
import { SKIP, type VisitorResult, visit } from 'unist-util-visit';
import type { Dropped, Medium } from '#importing/clipping.ts';
import { htmlAsText } from './parse-html.ts';

/** Links and pictures that name a definition elsewhere get its address. */
export function inlineReferences(body: Root): void {
  const addresses = new Map<string, string>();
  visit(body, 'definition', ({ identifier, url }, index, parent): VisitorResult => {
    if (parent === undefined || index === undefined) return undefined;
    if (!addresses.has(identifier)) addresses.set(identifier, url);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(body, 'linkReference', ({ identifier, children }, index, parent) => {
    const url = addresses.get(identifier);
    if (parent === undefined || index === undefined || url === undefined) return;
    parent.children.splice(index, 1, { type: 'link', url, children });
  });
}

export function takeImages(body: Root): Medium[] {
  const media: Medium[] = [];
  visit(body, (node, index, parent): VisitorResult => {
    if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
    if (parent === undefined || index === undefined) return undefined;
    const shows = node.alt || (node.type === 'image' ? node.title : undefined);
    if (shows) media.push({ kind: 'picture', shows });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return media;
}

const interactive = /^<(?:script|style|iframe|form|object|embed|template|noscript)\b/i;
const linking = /<\/?a\b|\bsrc\s*=/i;

/** HTML that only works in a page goes; HTML that links or loads leaves its words; other HTML stays. */
export function takeInteractiveHtml(body: Root): Dropped[] {
  const dropped: Dropped[] = [];
  visit(body, 'html', (html, index, parent): VisitorResult => {
    if (parent === undefined || index === undefined) return undefined;
    const isInteractive = interactive.test(html.value);
    if (!isInteractive && !linking.test(html.value)) return undefined;
    const text = htmlAsText(html.value);
    if (isInteractive && text !== '') dropped.push({ text, why: 'interactive element' });
    if (isInteractive || text === '') parent.children.splice(index, 1);
    else parent.children.splice(index, 1, { type: 'text', value: text });
    return [SKIP, index];
  });
  return dropped;
}
