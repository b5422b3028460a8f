/** Finds whom a page names as its author. */
import type { Element, Root } from 'hast';
import {
  attribute,
  bodyOf,
  isBesideReport,
  nameList,
  nameWords,
  walk,
} from '#importing/body/element.ts';
import type { Candidate } from '#importing/clipping.ts';
import { textOfHtml } from '#importing/words/plain-words.ts';
import type { MetaTags } from './meta-tags.ts';

/** Names that the page marks as its author: in meta tags, and in the text where all the marks agree. */
export function bylinesOf(page: Root, meta: MetaTags, jsonLd: readonly Candidate[]): Candidate[] {
  const tags = meta(
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ).filter(({ value }) => !/^https?:/i.test(value));
  const visible = new Set(visibleBylines(page));
  const [only] = visible;
  return [
    ...jsonLd,
    ...tags,
    ...(visible.size === 1 && only ? [{ value: only, where: 'the byline in the text' }] : []),
  ];
}

function visibleBylines(page: Root): string[] {
  return walk(bodyOf(page)).flatMap(({ node, ancestors }) => {
    if (node.type !== 'element' || !isByline(node)) return [];
    const isInner = ancestors.some((one) => one.type === 'element' && isByline(one));
    const text = textOfHtml(node);
    return isInner || isBesideReport(ancestors) || text === '' || text.length > 120 ? [] : [text];
  });
}

function isByline(element: Element): boolean {
  if (element.tagName === 'meta') return false;
  const isMarked = /\bauthor\b/.test(attribute(element, 'itemProp') ?? '');
  return (
    isMarked ||
    /\bauthor\b/.test(attribute(element, 'rel') ?? '') ||
    nameList(element).includes('author') ||
    /(?:^|[\s_-])byline(?:$|[\s_-])|\bauthor-name\b/.test(nameWords(element))
  );
}
