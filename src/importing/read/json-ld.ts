/** What a page says of its report in JSON-LD (schema.org NewsArticle, Article, BlogPosting …). */
import type { Element, Root } from 'hast';
import { attribute, elementsOf } from '#importing/body/element.ts';
import { htmlAsText } from '#importing/body/parse-html.ts';
import type { Candidate, Medium } from '#importing/clipping.ts';
import { creditOf } from '#importing/words/credit-line.ts';

export interface JsonLdArticle {
  readonly title: readonly Candidate[];
  readonly date: readonly Candidate[];
  readonly publisher: readonly Candidate[];
  readonly byline: readonly Candidate[];
  readonly language: readonly Candidate[];
  readonly summary: readonly Candidate[];
  readonly media: readonly Medium[];
  /** Whose report it is based on, where it says so. */
  readonly basis: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

/**
 * In: the page, and its own address where known. Of several articles in one page the one that has that address is taken;
 * where none or more than one has it, none is: the others may be teasers.
 */
export function jsonLdArticle(page: Root, address: string | undefined): JsonLdArticle | undefined {
  const things = elementsOf(page, isJsonLd).flatMap(parsed).flatMap(thingsIn);
  const articles = things.filter(isArticle);
  const own = articles.filter((one) => addressesOf(one).includes(bare(address)));
  const article = articles.length === 1 ? articles[0] : own.length === 1 ? own[0] : undefined;
  return article && read(article, byId(things));
}

function isJsonLd(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '')
  );
}

/** Pages wrap it in comments, and break lines within strings. */
function parsed(script: Element): unknown[] {
  const source = script.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('');
  const bareSource = source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
    .replace(/[\n\t]+/g, ' ');
  try {
    return [JSON.parse(bareSource)];
  } catch {
    return [];
  }
}

/** Every object, however deep: a graph, a list, the main entity of a page. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  return isThing(value) ? [value, ...Object.values(value).flatMap(thingsIn)] : [];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(?:Article|BlogPosting|Report)$/.test(type));
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type] : []));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A reference is an object with nothing but an id. */
function byId(things: readonly Thing[]): Map<string, Thing> {
  return new Map(
    things.flatMap((thing): [string, Thing][] => {
      const id = thing['@id'];
      return typeof id === 'string' && Object.keys(thing).length > 1 ? [[id, thing]] : [];
    }),
  );
}

function addressesOf(article: Thing): string[] {
  return [article.url, article['@id'], ...listOf(article.mainEntityOfPage)]
    .map((value) => (isThing(value) ? (value['@id'] ?? value.url) : value))
    .flatMap((value) => (typeof value === 'string' ? [bare(value)] : []));
}

function bare(address = ''): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/[#?].*$|\/$/g, '');
}

function read(article: Thing, known: ReadonlyMap<string, Thing>): JsonLdArticle {
  const follow = (field: string) => listOf(article[field]).map((value) => followed(value, known));
  const candidates = (field: string, words: (value: unknown) => string | undefined = wordsOf) =>
    follow(field).flatMap((value): Candidate[] => {
      const text = words(value);
      return text ? [{ value: text, where: `JSON-LD ${field}` }] : [];
    });
  return {
    title: [...candidates('headline'), ...candidates('name')],
    date: candidates('datePublished'),
    publisher: candidates('publisher', nameOf),
    byline: [...joined(candidates('author', personOf)), ...joined(candidates('creator', personOf))],
    language: candidates('inLanguage', (value) =>
      isThing(value) ? wordsOf(value.alternateName) : wordsOf(value),
    ),
    summary: candidates('description'),
    media: follow('image').flatMap((image) => mediumOf(image, known)),
    basis: [...candidates('sourceOrganization', nameOf), ...candidates('isBasedOn', nameOf)].map(
      ({ value }) => value,
    ),
  };
}

function followed(value: unknown, known: ReadonlyMap<string, Thing>): unknown {
  const id = isThing(value) ? value['@id'] : undefined;
  return typeof id === 'string' ? (known.get(id) ?? value) : value;
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' ? htmlAsText(value) || undefined : undefined;
}

function nameOf(value: unknown): string | undefined {
  return isThing(value) ? (wordsOf(value.name) ?? wordsOf(value.url)) : wordsOf(value);
}

/** An author that is an organisation is no byline. */
function personOf(value: unknown): string | undefined {
  const isOrganisation =
    isThing(value) && typesOf(value).some((type) => /Organi[sz]ation$/.test(type));
  return isOrganisation ? undefined : nameOf(value);
}

/** Several authors are one byline. */
function joined(candidates: readonly Candidate[]): Candidate[] {
  const [first] = candidates;
  const names = [...new Set(candidates.map(({ value }) => value))];
  return first ? [{ value: names.join('; '), where: first.where }] : [];
}

function mediumOf(image: unknown, known: ReadonlyMap<string, Thing>): Medium[] {
  if (!isThing(image)) return [];
  const words = wordsOf(image.caption) ?? wordsOf(image.description);
  const named = ['creditText', 'creator', 'author', 'copyrightHolder']
    .map((field) => nameOf(followed(listOf(image[field])[0], known)))
    .find(Boolean);
  const { shows, credit } = named ? { shows: words, credit: named } : creditOf(words ?? '');
  if (shows === undefined && credit === undefined) return [];
  return [{ kind: 'picture', ...(shows && { shows }), ...(credit && { credit }) }];
}
