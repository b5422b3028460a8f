/** Which promised addresses a built site does not have: neither a page, nor one that leads on, nor a tombstone. */
import { type Address, ownerOf } from '#archive/addresses.ts';
import type { Archive } from '#archive/archive.ts';
import { type Problem, problemOf } from '#archive/problem.ts';
import { addressOf } from './built-addresses.ts';

/** In: paths of the site’s files, and the archive that it was built from. Out: in the order of the list. */
export function lostAddresses(files: Iterable<string>, archive: Archive): Problem[] {
  const { promised } = archive;
  if (!promised) return [];
  const built = new Set([...files].map(addressOf));
  const moved = movedPages(archive);
  return [...promised.lines]
    .filter(([address]) => !isKept(address, built, moved))
    .map(([address, line]) =>
      problemOf(
        'address-lost',
        { path: promised.path, line, column: 1 },
        {
          found: `The address ${address} was promised, and this build has nothing there.`,
          remedy:
            'Put back what was there; or, where another file has taken its place, write its old id into formerly: there. To give the address up on purpose, take its line out of this list by hand.',
        },
      ),
    );
}

/** A page has to be there itself. A download goes with a page that leads on or says why its article was withdrawn. */
function isKept(address: Address, built: ReadonlySet<Address>, moved: ReadonlySet<string>) {
  if (built.has(address) || built.has(`${address}/`)) return true;
  if (address.endsWith('/')) return false;
  const owner = ownerOf(address);
  if (owner) {
    const page = `/${owner.kind}/${owner.id}/`;
    return moved.has(page) && built.has(page);
  }
  return isInParts(address, built);
}

/** Pages whose downloads are gone for a reason that the page itself gives. */
function movedPages({ articles, events, topics }: Archive): Set<string> {
  return new Set([
    ...articles.filter(({ status }) => status === 'withdrawn').map(({ id }) => `/articles/${id}/`),
    ...articles.flatMap(({ formerly }) => formerly.map((id) => `/articles/${id}/`)),
    ...events.flatMap(({ formerly }) => formerly.map((id) => `/events/${id}/`)),
    ...topics.flatMap(({ formerly }) => formerly.map((id) => `/topics/${id}/`)),
  ]);
}

/** A table of a large archive is split by year; the data package lists its parts. */
function isInParts(address: Address, built: ReadonlySet<Address>): boolean {
  const [, table] = /^\/data\/([a-z-]+)\.csv$/.exec(address) ?? [];
  const part = new RegExp(`^/data/${table}-(\\d{4,}|undated)\\.csv$`);
  return table !== undefined && [...built].some((one) => part.test(one));
}
