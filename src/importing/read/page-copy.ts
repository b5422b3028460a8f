/** Which copy of a report a saved page is: its address, its archived copy, and who republished it. */
import type { Root } from 'hast';
import { isWebAddress } from '#archive/fields.ts';
import { attribute, elementsOf, walk } from '#importing/body/element.ts';
import type { Copy } from '#importing/clipping.ts';
import { hostOf, originalAddress } from '#importing/words/page-address.ts';
import type { MetaTags } from './meta-tags.ts';

export interface PageAddresses {
  /** Where the page says that the report was published. */
  readonly canonical?: string | undefined;
  /** The page's own address. */
  readonly page?: string | undefined;
  readonly archived: NonNullable<Copy['archived']>;
}

export function pageAddresses(page: Root, meta: MetaTags): PageAddresses {
  const canonical = read(linked(page, 'canonical'));
  const openGraph = read(meta('og:url')[0]?.value);
  const saved = read(savedFrom(page));
  const archived = [saved, canonical, openGraph].flatMap((one) => one?.archived ?? []);
  return {
    canonical: canonical?.url,
    page: saved?.url ?? openGraph?.url,
    archived: archived.slice(0, 1),
  };
}

function read(address: string | undefined) {
  return address !== undefined && isWebAddress(address) ? originalAddress(address) : undefined;
}

function linked(page: Root, relation: string): string | undefined {
  return elementsOf(
    page,
    (element) =>
      element.tagName === 'link' &&
      (attribute(element, 'rel') ?? '').toLowerCase().split(' ').includes(relation),
  ).flatMap((element) => attribute(element, 'href') ?? [])[0];
}

/** The comment that browsers write into a page that they save. */
function savedFrom(page: Root): string | undefined {
  for (const { node } of walk(page)) {
    const address =
      node.type === 'comment'
        ? /\b(?:saved from url=\(\d+\)|url: )(https?:\S+)/.exec(node.value)?.[1]
        : undefined;
    if (address) return address;
  }
  return undefined;
}

/** Whether the page names another host than its own as the report's. */
export function isRepublished({ canonical, page }: PageAddresses): boolean {
  return canonical !== undefined && page !== undefined && hostOf(canonical) !== hostOf(page);
}

/** In: the page's addresses and its og:site_name. */
export function copyOf(addresses: PageAddresses, siteName: string | undefined): Copy {
  const { canonical, page, archived } = addresses;
  const republished = isRepublished(addresses);
  const url = republished ? page : (canonical ?? page);
  const via = republished ? (siteName ?? hostOf(page)) : undefined;
  return {
    ...(via && { via }),
    ...(url && { url }),
    ...(archived.length > 0 && { archived }),
  };
}
