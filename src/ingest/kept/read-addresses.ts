/** Reads and writes the list of promised addresses: UTF-8 text, one address a line, sorted, so that changes merge. */
import { join } from 'node:path';
import type { Address, PromisedAddresses } from '#archive/addresses.ts';
import { compareText, type Finding, findingOf, type Problem } from '#archive/problem.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import type { TextOf } from '#ingest/folder/read-text.ts';
import { isThere } from '#ingest/folder/symbolic-links.ts';

/** The list of a content folder. */
export function addressesFile(folder: string): string {
  return join(folder, 'addresses.txt');
}

export interface ReadAddresses {
  /** Left out where there is no list that can be used. */
  readonly addresses?: PromisedAddresses;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** In: the content folder, and where the text of files comes from. */
export function readAddresses(folder: string, textOf: TextOf): ReadAddresses {
  const file = addressesFile(folder);
  if (!isThere(file)) return { findings: [], problems: [] };
  const path = messagePath(file);
  const read = textOf(file, path);
  if ('problem' in read) return { findings: [], problems: [read.problem] };
  return { ...parseAddresses(read.text, path), problems: [] };
}

/** Order does not matter, and an address may be there twice: a merge can leave both. */
export function parseAddresses(text: string, path: string): Omit<ReadAddresses, 'problems'> {
  const lines = new Map<Address, number>();
  const findings: Finding[] = [];
  for (const [index, typed] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (typed === '') continue;
    const line = index + 1;
    const address = asAddress(typed);
    if (address === undefined) findings.push(invalid(path, line, typed));
    else if (!lines.has(address)) lines.set(address, line);
  }
  return findings.length > 0 ? { findings } : { addresses: { path, lines }, findings };
}

/** The list as a file. */
export function addressesText(addresses: Iterable<Address>): string {
  return [...new Set(addresses)]
    .toSorted(compareText)
    .map((address) => `${address}\n`)
    .join('');
}

/** An address may be typed as a browser shows it: encoded, or without its first slash. */
function asAddress(typed: string): Address | undefined {
  const address = decoded(typed.startsWith('/') ? typed : `/${typed}`);
  if (address === undefined || /[\s\p{C}\\?#:<>"|*%]/u.test(address)) return undefined;
  const parts = address.replace(/\/$/, '').split('/').slice(1);
  return parts.every((part) => !/^\.{0,2}$/.test(part)) ? address.normalize('NFC') : undefined;
}

function decoded(typed: string): string | undefined {
  try {
    return decodeURIComponent(typed);
  } catch {
    return undefined;
  }
}

function invalid(path: string, line: number, typed: string): Finding {
  const shown = JSON.stringify(typed.length > 80 ? `${typed.slice(0, 80)}…` : typed).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return findingOf(
    'addresses-invalid',
    { path, at: { line, column: 1 } },
    {
      found: `${shown} is not an address of this archive.`,
      remedy:
        'Write the path below the base, one a line, such as /articles/gazette-bridge/. Where the list was merged, keep the lines of both sides and nothing else.',
    },
  );
}
