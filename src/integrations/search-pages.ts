/** What the search page is given of each page that it finds. */
import type { SearchRecord } from '#queries/search-records.ts';
import { gap, whole } from '#search/index-words.ts';
import { plainName } from '#search/plain-name.ts';
import type { FoundPage } from '#search/search-index.ts';
import { wordsIn } from '#search/words.ts';

/** What a result shows. Names and places that a page is found by come after its texts. */
export function foundPage(
  { path, meta, filters }: SearchRecord,
  texts: readonly string[],
): FoundPage {
  const { title = '', date = '', publisher = '', ...others } = meta;
  return {
    url: path,
    kind: filters.kind?.[0] ?? '',
    title,
    date,
    publisher,
    language: filters.language?.[0] ?? null,
    textLanguage: filters['text-language']?.[0] ?? null,
    texts: [...texts, ...Object.values(others)],
  };
}

/** A page for Pagefind, which holds the words in the form that the index has them in, and what it is filtered and sorted by. */
export function indexedPage({ names, filters, rank }: SearchRecord, page: FoundPage): string {
  const head = [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => tag('filter', name, value)),
    ),
    ...names.map((name) => tag('filter', 'name', plainName(name))),
    tag('sort', 'date', String(rank)),
  ];
  const texts = [page.publisher, page.date, ...names, ...page.texts];
  const body = `<h1>${indexed(page.title)}</h1><p>${texts.map(indexed).join(` ${gap} `)}</p>`;
  return `<!doctype html><html><head>${head.join('')}</head><body data-pagefind-body>${body}</body></html>`;
}

/** Every word of the pages as it is written there, in small letters where it is somewhere; each once. */
export function allWords(pages: readonly FoundPage[]): string[] {
  const written = new Map<string, string>();
  for (const { title, publisher, texts } of pages) {
    for (const text of [title, publisher, ...texts]) {
      for (const { start, end, folded } of wordsIn(text)) {
        const word = text.slice(start, end);
        const known = written.get(folded);
        if (folded.length > 2 && (known === undefined || word > known)) written.set(folded, word);
      }
    }
  }
  return [...written.keys()].sort().map((folded) => written.get(folded) ?? folded);
}

function indexed(text: string): string {
  return wordsIn(text)
    .map(({ folded }) => whole(folded))
    .join(' ');
}

function tag(kind: 'filter' | 'sort', name: string, value: string): string {
  const content = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<meta data-pagefind-${kind}="${name}[content]" content="${content}">`;
}
