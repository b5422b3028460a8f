/** Reads what an archive keeps beside its content: versions, promised addresses, and what is known of links. */
import type { PromisedAddresses } from '#archive/addresses.ts';
import type { LinkRecords } from '#archive/link-record.ts';
import type { Finding, Problem } from '#archive/problem.ts';
import type { Versions } from '#archive/version.ts';
import type { TextOf } from '#ingest/folder/read-text.ts';
import { readAddresses } from './read-addresses.ts';
import { readLinks } from './read-links.ts';
import { readVersions } from './read-versions.ts';

export interface Kept {
  readonly versions: Versions | undefined;
  readonly links: LinkRecords;
  readonly addresses: PromisedAddresses | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** In: the content folder, and where the text of files comes from. */
export function readKept(folder: string, textOf: TextOf): Kept {
  const versions = readVersions(folder, textOf);
  const links = readLinks(folder, textOf);
  const addresses = readAddresses(folder, textOf);
  const all = [versions, links, addresses];
  return {
    versions: versions.versions,
    links: links.links,
    addresses: addresses.addresses,
    findings: all.flatMap(({ findings }) => findings),
    problems: all.flatMap(({ problems }) => problems),
  };
}
