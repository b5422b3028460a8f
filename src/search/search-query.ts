/** What a reader asks for, as in the form and in the address: `?q=…&kind=…&topic=…&sort=date`. */

/** What results are filtered by, in the order in which an address gives it. */
export const filterNames = ['kind', 'publisher', 'topic', 'year', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

export interface SearchQuery {
  readonly words: string;
  /** For each filter the values of which a result has one at least; none for a filter that is open. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly sort: 'relevance' | 'date';
}

/** Named values, as `FormData` and `URLSearchParams` hold them. */
interface Fields {
  getAll(name: string): readonly unknown[];
}

export function readQuery(fields: Fields): SearchQuery {
  const valuesOf = (name: string) =>
    fields.getAll(name).flatMap((value) => {
      const text = typeof value === 'string' ? value.trim() : '';
      return text === '' ? [] : [text];
    });
  return {
    words: valuesOf('q').join(' '),
    filters: Object.fromEntries(
      filterNames.flatMap((name) => {
        const values = valuesOf(name);
        return values.length > 0 ? [[name, values]] : [];
      }),
    ),
    sort: valuesOf('sort').includes('date') ? 'date' : 'relevance',
  };
}

/** The query of an address, with its question mark; empty for one that asks for nothing. */
export function addressOf({ words, filters, sort }: SearchQuery): string {
  const fields = new URLSearchParams();
  if (words !== '') fields.append('q', words);
  for (const name of filterNames) {
    for (const value of filters[name] ?? []) fields.append(name, value);
  }
  if (sort === 'date') fields.append('sort', 'date');
  return fields.size > 0 ? `?${fields}` : '';
}

export const isFiltered = ({ filters }: SearchQuery) => Object.keys(filters).length > 0;

/** Whether there is nothing to search for: neither words nor filters. */
export const isEmpty = (query: SearchQuery) => query.words === '' && !isFiltered(query);
