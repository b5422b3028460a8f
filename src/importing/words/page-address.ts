/** Addresses of pages, and of the copies that web archives keep of them. */
import { isWebAddress } from '#archive/fields.ts';

export interface OriginalAddress {
  readonly url: string;
  /** The archived copy that the address led to. */
  readonly archived?: { readonly url: string; readonly date: string };
}

/** A copy in the Wayback Machine: the time of the copy, then the address of the page. */
const wayback =
  /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d*(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/i;

/** The address of the page itself, where it is part of a web archive's. */
export function originalAddress(url: string): OriginalAddress {
  const [, year, month, day, page] = wayback.exec(url) ?? [];
  const original = page?.replace(/^(https?:\/)(?!\/)/i, '$1/');
  if (original === undefined || !isWebAddress(original)) return { url };
  return { url: original, archived: { url, date: `${year}-${month}-${day}` } };
}

/** The host of an address, without the prefixes of other views of the site: `www.`, `m.`, `amp.` */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined
    ? undefined
    : URL.parse(url)?.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}
