/** The files of a bag that say what it is (BagIt 1.0, RFC 8493). */
import type { IsoDay } from '#archive/dates/iso-day.ts';
import { bagSums, type Digests, manifestText } from '#fixity/manifest.ts';
import { sha256OfText } from '#fixity/sha256.ts';
import { bagDeclaration, bagInfo, payloadManifest, tagManifest } from '#fixity/verify-bag.ts';

export interface BagFacts {
  readonly title: string;
  readonly description: string;
  readonly contact: string;
  /** The address of the front page. */
  readonly address: string;
  /** The latest day (`2026-11-21`) on which something came into the archive: read from the content, never from the clock. */
  readonly latest: IsoDay | null;
}

export interface Payload {
  /** By path from the bag on, so each begins with `data/`. */
  readonly digests: Digests;
  readonly bytes: number;
}

/** The text of each, by its path in the bag. `others` are the files beside the payload that it is to vouch for as well. */
export function tagFiles(
  facts: BagFacts,
  payload: Payload,
  others: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const files = new Map([
    ...others,
    [bagDeclaration, 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    [bagInfo, infoText(facts, payload)],
    [payloadManifest, manifestText(payload.digests, bagSums)],
  ]);
  const digests = new Map([...files].map(([path, text]) => [path, sha256OfText(text)]));
  return new Map([...files, [tagManifest, manifestText(digests, bagSums)]]);
}

function infoText(
  { title, description, contact, address, latest }: BagFacts,
  { bytes, digests }: Payload,
): string {
  const lines = [
    ['Source-Organization', title],
    ['Contact-Email', contact],
    ['External-Description', description],
    ['External-Identifier', address],
    ...(latest === null ? [] : [['Bagging-Date', latest]]),
    ['Payload-Oxum', `${bytes}.${digests.size}`],
    ['Bag-Software-Agent', 'news-archive, npm run pack'],
  ];
  return lines.map(([label, value]) => `${label}: ${value?.replace(/\s+/g, ' ')}\n`).join('');
}
