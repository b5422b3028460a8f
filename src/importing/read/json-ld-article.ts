/** What a page says about its report in JSON-LD (schema.org NewsArticle, Article, BlogPosting …). */

import type { Root } from 'hast';
import { distinct } from '#archive/distinct.ts';
import { htmlAsText } from '#importing/body/parse-html.ts';
import type { Candidate, CandidateFields, Medium } from '#importing/clipping.ts';
import { creditOf } from '#importing/words/credit-line.ts';
import {
  hasType,
  isThing,
  jsonLdThings,
  listOf,
  type Thing,
  type ThingsById,
  thingsById,
  valuesOf,
} from './json-ld.ts';

export interface JsonLdArticle extends CandidateFields {
  readonly media: readonly Medium[];
  /** Whose report it is based on, where it says so. */
  readonly basis: readonly string[];
}

/**
 * In: the page, and its own address where known. Of several articles in one page the one that has that address is taken;
 * where none or more than one has it, none is: the others may be teasers.
 */
export function jsonLdArticle(page: Root, address: string | undefined): JsonLdArticle | undefined {
  const things = jsonLdThings(page);
  const articles = things.filter((thing) => hasType(thing, /(?:Article|BlogPosting|Report)$/));
  const own = articles.filter((one) => addressesOf(one).includes(bare(address)));
  const article = articles.length === 1 ? articles[0] : own.length === 1 ? own[0] : undefined;
  return article && read(article, thingsById(things));
}

function addressesOf(article: Thing): string[] {
  return [article.url, article['@id'], ...listOf(article.mainEntityOfPage)]
    .map((value) => (isThing(value) ? (value['@id'] ?? value.url) : value))
    .flatMap((value) => (typeof value === 'string' ? [bare(value)] : []));
}

function bare(address = ''): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/[#?].*$|\/$/g, '');
}

function read(article: Thing, known: ThingsById): JsonLdArticle {
  const candidatesIn = (field: string, words: (value: unknown) => string | undefined = textOf) =>
    valuesOf(article, field, known).flatMap((value): Candidate[] => {
      const text = words(value);
      return text ? [{ value: text, where: `JSON-LD ${field}` }] : [];
    });
  const basis = [
    ...candidatesIn('sourceOrganization', nameOf),
    ...candidatesIn('isBasedOn', nameOf),
  ];
  return {
    title: [...candidatesIn('headline'), ...candidatesIn('name')],
    date: candidatesIn('datePublished'),
    publisher: candidatesIn('publisher', nameOf),
    byline: [
      ...asOneByline(candidatesIn('author', personOf)),
      ...asOneByline(candidatesIn('creator', personOf)),
    ],
    language: candidatesIn('inLanguage', (value) =>
      textOf(isThing(value) ? value.alternateName : value),
    ),
    summary: candidatesIn('description'),
    media: valuesOf(article, 'image', known).flatMap((image) => mediumOf(image, known)),
    basis: basis.map(({ value }) => value),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? htmlAsText(value) || undefined : undefined;
}

function nameOf(value: unknown): string | undefined {
  return isThing(value) ? (textOf(value.name) ?? textOf(value.url)) : textOf(value);
}

/** An author that is an organisation is no byline. */
function personOf(value: unknown): string | undefined {
  const isOrganisation = isThing(value) && hasType(value, /Organi[sz]ation$/);
  return isOrganisation ? undefined : nameOf(value);
}

function asOneByline(authors: readonly Candidate[]): Candidate[] {
  const [first] = authors;
  const names = distinct(authors.map(({ value }) => value));
  return first ? [{ value: names.join('; '), where: first.where }] : [];
}

function mediumOf(image: unknown, known: ThingsById): Medium[] {
  if (!isThing(image)) return [];
  const words = textOf(image.caption) ?? textOf(image.description);
  const named = ['creditText', 'creator', 'author', 'copyrightHolder']
    .map((field) => nameOf(valuesOf(image, field, known)[0]))
    .find(Boolean);
  const { shows, credit } = named ? { shows: words, credit: named } : creditOf(words ?? '');
  if (shows === undefined && credit === undefined) return [];
  return [{ kind: 'picture', ...(shows && { shows }), ...(credit && { credit }) }];
}
