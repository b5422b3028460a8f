/** The search index of a built archive, as its own script offers it. */
import { plainName } from './plain-name.ts';
import type { SearchQuery } from './search-query.ts';
import { searchTerm } from './search-term.ts';

/** The script that Pagefind writes beside its index. */
interface Pagefind {
  options(options: {
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
    readonly ranking: {
      readonly pageLength: number;
      readonly metaWeights: Readonly<Record<string, number>>;
    };
  }): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options: Options): Promise<Results>;
}

interface Options {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface Results {
  readonly results: readonly Found[];
  readonly unfilteredResultCount: number;
}

/** A page that was found; what it holds is fetched when it is shown. */
export interface Found {
  readonly id: string;
  data(): Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  /** Text with `<mark>` around what was found; other angle brackets are escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Answer {
  readonly found: readonly Found[];
  /** How many there were without the filters. */
  readonly unfiltered: number;
}

export interface Index {
  /** Without words, everything that the filters let through, the latest first. */
  readonly search: (query: SearchQuery) => Promise<Answer>;
}

/** Loads the index. Rejects where it cannot be had: no connection, no WebAssembly. */
export async function openIndex(script: string): Promise<Index> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({
    excerptLength: 40,
    excerptEllipsis: '…',
    // A title tells more than its length lets it; a long report is no worse than a short topic.
    ranking: { pageLength: 0.1, metaWeights: { title: 8 } },
  });
  await pagefind.init();
  return { search: (query) => search(pagefind, query) };
}

async function search(pagefind: Pagefind, query: SearchQuery): Promise<Answer> {
  const { words, sort } = query;
  const filters = Object.fromEntries(
    Object.entries(query.filters).map(([name, any]) => [name, { any }] as const),
  );
  if (words === '' || sort === 'date') {
    const term = words === '' ? null : searchTerm(words);
    return toAnswer(await pagefind.search(term, { filters, sort: { date: 'desc' } }));
  }
  const name = { any: [plainName(words)] };
  const [answer, named] = await Promise.all([
    pagefind.search(searchTerm(words), { filters, sort: {} }),
    pagefind.search(null, { filters: { ...filters, name }, sort: {} }),
  ]);
  return toAnswer({ ...answer, results: namedFirst(answer.results, named.results) });
}

/** The topic that bears the name that was typed comes before all that only speak of it. */
function namedFirst(results: readonly Found[], named: readonly Found[]): Found[] {
  const ids = new Set(named.map(({ id }) => id));
  return [
    ...named.map((one) => results.find(({ id }) => id === one.id) ?? one),
    ...results.filter(({ id }) => !ids.has(id)),
  ];
}

function toAnswer({ results, unfilteredResultCount }: Results): Answer {
  return { found: results, unfiltered: unfilteredResultCount };
}
