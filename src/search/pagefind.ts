/** Pagefind’s own script, which searches the index in the reader’s browser, and what it is asked for. */
import { beginning, whole } from './index-words.ts';
import type { QueryPart } from './query-parts.ts';

interface Script {
  options(options: {
    readonly ranking: {
      readonly pageLength: number;
      readonly metaWeights: Readonly<Record<string, number>>;
    };
  }): Promise<void>;
  init(): Promise<void>;
  /** Loads the part of the index that would hold each of the words. */
  preload(words: string): Promise<unknown>;
  /** Pages that hold all words, or the phrase where they are in straight quotation marks; all pages for null. */
  search(words: string | null, options: Narrowing): Promise<{ readonly results: readonly Hit[] }>;
}

export interface Narrowing {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

export interface Pagefind {
  /** All pages that the filters let through. */
  readonly all: (narrowing: Narrowing) => Promise<readonly Hit[]>;
  /** The pages that hold a part of a query; those with the very word score higher than those with a longer one. */
  readonly holding: (part: QueryPart, narrowing: Narrowing) => Promise<readonly Hit[]>;
}

/** In: the address of the script, and the first word of each part of the index, sorted. Rejects where it cannot be had. */
export async function loadPagefind(
  address: string,
  firstWords: readonly string[],
): Promise<Pagefind> {
  const script: Script = await import(/* @vite-ignore */ address);
  // A title says more than its length suggests; a long report is no worse than a short topic.
  await script.options({ ranking: { pageLength: 0.1, metaWeights: { title: 8 } } });
  await script.init();

  const search = async (words: string | null, narrowing: Narrowing) =>
    (await script.search(words, narrowing)).results;

  const beginningSo = async (word: string, narrowing: Narrowing) => {
    const letters = beginning(word);
    // By itself Pagefind loads one part for a word, and longer ones may go on in others.
    const first = firstWords.findLastIndex((start) => start <= letters);
    const parts = firstWords.filter((start, at) => at === first || start.startsWith(letters));
    await script.preload(parts.join(' '));
    return await search(letters, narrowing);
  };

  return {
    all: (narrowing) => search(null, narrowing),
    holding: async ({ words, isBeginning }, narrowing) => {
      const exact = words.map(whole).join(' ');
      const hits = await search(words.length > 1 ? `"${exact}"` : exact, narrowing);
      const [word] = words;
      if (!isBeginning || word === undefined) return hits;
      const bonus = new Map(hits.map(({ id, score }) => [id, score]));
      const longer = await beginningSo(word, narrowing);
      return longer.map(({ id, score }) => ({ id, score: score + (bonus.get(id) ?? 0) }));
    },
  };
}
