/** Addresses of the site as a file among files has to write them. */

/** A file of the site. */
export interface Place {
  /** From the root of the site on, with forward slashes. */
  readonly file: string;
  /** The path that the site was built for, with slashes at both ends. */
  readonly base: string;
}

/** Replaces the site's own host while addresses are read; no real host can have it (RFC 6761). */
const host = 'http://site.invalid';

/**
 * The address from this file on, to a file: `/events/x/#time` is `../../events/x/index.html#time`. What leads elsewhere,
 * whole addresses of the site's own among it, and what leads within the page, comes back unchanged.
 */
export function relativeAddress(address: string, { file, base }: Place): string {
  if (/^\s*(?:#|$)/.test(address)) return address;
  const url = URL.parse(address, host + base + file);
  if (url?.origin !== host || !url.pathname.startsWith(base)) return address;
  const up = '../'.repeat(file.split('/').length - 1) || './';
  const target = url.pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  return up + target + url.search + url.hash;
}

/** The same for each address of a `srcset`: up to a space, or to a comma before one; then what it is for. */
export function relativeSet(set: string, place: Place): string {
  return set.replace(
    /(\S*[^\s,])([^,]*(?:,|$))/g,
    (_, address: string, more: string) => relativeAddress(address, place) + more,
  );
}

/** The same for each `url()` of a style sheet. */
export function relativeStyle(css: string, place: Place): string {
  return css.replace(
    /url\(\s*(["']?)([^"')]*?)\1\s*\)/g,
    (_, quote: string, address: string) =>
      `url(${quote}${relativeAddress(address, place)}${quote})`,
  );
}

/** The same for what a page says that it has moved to: `0; url=/events/x/`. */
export function relativeRefresh(content: string, place: Place): string {
  return content.replace(
    /(url\s*=\s*)(\S+)/i,
    (_, name: string, address: string) => name + relativeAddress(address, place),
  );
}
