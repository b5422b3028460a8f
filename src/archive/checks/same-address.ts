/** When two web addresses lead to the same page. */

/** What is added to an address to count readers, and changes nothing. */
const counting =
  /^(?:utm_.*|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|_ga|_gl|cmpid|ocid|ref|ref_src|ref_url|smid)$/i;

/** A part of a page that is a page of its own: of a scanned paper, or where scripts make the pages. */
const ownPage = /^#(?:page=|!|\/)/;

/** A copy in the Internet Archive is a copy of the address behind it. */
const archivedCopy = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/i;

/**
 * An address without what may differ where the page is the same: the scheme, `www.` and `m.`, a slash at the end, what
 * counts readers, the order of what is asked, the place on the page. In: a web address (`isWebAddress`).
 */
export function sameAddress(typed: string): string {
  const url = URL.parse(typed.replace(archivedCopy, ''));
  if (url === null) return typed;
  const host = url.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '').replace(/\.$/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = decoded(url.pathname)
    .replace(/\/(?:index\.(?:html?|php)|amp)?$/i, '')
    .replace(/\/{2,}/g, '/');
  const asked = [...url.searchParams]
    .filter(([name]) => !counting.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
  return `${host}${port}${path}?${asked}${ownPage.test(url.hash) ? url.hash : ''}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
