/** The search index of a built archive: which pages hold what was asked for, what they are, and which words there are. */
import { type Hit, loadPagefind, type Narrowing, type Pagefind } from './pagefind.ts';
import { plainName } from './plain-name.ts';
import { type QueryPart, queryParts } from './query-parts.ts';
import { isFiltered, type SearchQuery } from './search-query.ts';

/** What a result shows; the build writes one for each page. */
export interface FoundPage {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly date: string;
  readonly publisher: string;
  /** Of the title and the publisher (BCP 47); `null` for the archive's own. */
  readonly language: string | null;
  /** Of what the archive writes (BCP 47); `null` for its own. */
  readonly textLanguage: string | null;
  readonly texts: readonly string[];
}

/** A page that was found; what it holds is fetched when it is shown. */
export interface Found {
  readonly id: string;
  readonly page: () => Promise<FoundPage>;
}

export interface Answer {
  readonly parts: readonly QueryPart[];
  readonly found: readonly Found[];
  /** How many there are without the filters; known where nothing was found. */
  readonly unfiltered: number;
  /** Parts of the query that are on no page at all; known where nothing was found. */
  readonly missing: readonly QueryPart[];
}

export interface SearchIndex {
  /** Without words, everything that the filters let through, the latest first. */
  readonly search: (query: SearchQuery) => Promise<Answer>;
  /** Every word of the archive, as it is written there. */
  readonly words: () => Promise<readonly string[]>;
}

/** Rejects where it cannot be had. */
export async function openIndex(script: string): Promise<SearchIndex> {
  const read = async (name: string) =>
    (await fetch(new URL(name, new URL(script, location.href)))).json();
  const [firstWords, together]: [readonly string[], Readonly<Record<string, FoundPage>>] =
    await Promise.all([read('parts.json'), read('pages.json')]);
  const pagefind = await loadPagefind(script, firstWords);
  const toFound = ({ id }: Hit): Found => ({
    id,
    page: async () => together[id] ?? (await read(`page/${id}.json`)),
  });
  // What every search needs is loaded by the first one: this asks for nothing that a reader sees.
  await named(pagefind, 'a', { filters: {}, sort: {} });
  await pagefind.holding(
    { typed: '', words: ['a'], isBeginning: false },
    { filters: {}, sort: {} },
  );
  return { search: (query) => search(pagefind, query, toFound), words: () => read('words.json') };
}

async function search(
  pagefind: Pagefind,
  query: SearchQuery,
  toFound: (hit: Hit) => Found,
): Promise<Answer> {
  const filters = Object.fromEntries(
    Object.entries(query.filters).map(([name, any]) => [name, { any }] as const),
  );
  const isByDate = query.words === '' || query.sort === 'date';
  const narrowing: Narrowing = { filters, sort: isByDate ? { date: 'desc' } : {} };
  const parts = queryParts(query.words);
  if (query.words === '') {
    const all = await pagefind.all(narrowing);
    return { parts, found: all.map(toFound), unfiltered: 0, missing: [] };
  }
  const hits = await Promise.all(parts.map((part) => pagefind.holding(part, narrowing)));
  const found = isByDate
    ? inAll(hits)
    : namedFirst(inAll(hits).sort(byScore), await named(pagefind, query.words, narrowing));
  if (found.length > 0) return { parts, found: found.map(toFound), unfiltered: 0, missing: [] };
  const open: Narrowing = { filters: {}, sort: {} };
  const anywhere = isFiltered(query)
    ? await Promise.all(parts.map((part) => pagefind.holding(part, open)))
    : hits;
  const missing = parts.filter((_, index) => anywhere[index]?.length === 0);
  return { parts, found: [], unfiltered: inAll(anywhere).length, missing };
}

/** The pages that are in every list, in the order of the first, with the sum of their scores. */
function inAll([first = [], ...others]: readonly (readonly Hit[])[]): Hit[] {
  const scores = others.map((hits) => new Map(hits.map(({ id, score }) => [id, score])));
  return first
    .filter(({ id }) => scores.every((ofPart) => ofPart.has(id)))
    .map(({ id, score }) => ({
      id,
      score: scores.reduce((sum, ofPart) => sum + (ofPart.get(id) ?? 0), score),
    }));
}

const byScore = (a: Hit, b: Hit) => b.score - a.score;

/** Topics that bear the name that was typed. */
async function named(pagefind: Pagefind, words: string, { filters }: Narrowing): Promise<Hit[]> {
  const name = { any: [plainName(words)] };
  return [...(await pagefind.all({ filters: { ...filters, name }, sort: {} }))];
}

/** They come before all that only speak of them. */
function namedFirst(hits: readonly Hit[], first: readonly Hit[]): Hit[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...hits.filter(({ id }) => !ids.has(id))];
}
