/** Addresses that the archive has promised to keep: the list `addresses.txt` in the content folder. */

/** As `/articles/bridge/`: the path below the base with a slash before it, letters as they are read, not encoded. */
export type Address = string;

export interface PromisedAddresses {
  /** The list, as it is named in messages. */
  readonly path: string;
  /** The line of each address in the list, from 1. */
  readonly lines: ReadonlyMap<Address, number>;
}

/** The file that an address belongs to: an article’s page, its versions and its downloads are the article’s. */
export interface AddressOwner {
  readonly kind: 'articles' | 'events' | 'topics';
  readonly id: string;
}

/** In: an address as `src/site/paths.ts` makes it. `undefined` for one that belongs to no single file. */
export function ownerOf(address: Address): AddressOwner | undefined {
  const [, asData] = /^\/data\/articles\/([^/]+)\.json$/.exec(address) ?? [];
  if (asData !== undefined) return { kind: 'articles', id: asData };
  const [, kind, id = ''] = /^\/(articles|events|topics)\/([^/]+)\//.exec(address) ?? [];
  const isYear = /^-?\d{4,}$/.test(id);
  if (kind === 'articles') return isYear ? undefined : { kind, id };
  return kind === 'events' || kind === 'topics' ? { kind, id } : undefined;
}
