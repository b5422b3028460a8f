/** Which addresses a built site has, and which of them it promises to keep (docs/decisions/0013-addresses.md). */
import type { Address } from '#archive/addresses.ts';
import { compareText } from '#archive/problem.ts';

/**
 * Files that nobody cites: what pages are made of (scripts, fonts, pictures, the search index), what is written for
 * hosts, and parts that another file lists.
 */
const unpromised = [
  /^[_.]/,
  /^(pagefind|media|share)\//,
  /^favicon\./,
  /^speculation-rules\.json$/,
  /^data\/content-sha256\.txt$/,
  /^sitemap-\d+\.xml$/,
  /^data\/[a-z-]+-(\d{4,}|undated)\.(csv|json)$/,
];

/** In: paths of the files of a built site, from its root on, with forward slashes. Out: by code unit. */
export function promisedIn(files: Iterable<string>): Address[] {
  return [...files]
    .filter((file) => !unpromised.some((pattern) => pattern.test(file)))
    .map(addressOf)
    .toSorted(compareText);
}

/** The address at which a host serves a file: a folder for its page. */
export function addressOf(file: string): Address {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`.normalize('NFC');
}
