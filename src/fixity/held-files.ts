/** Files that are held somewhere, in a folder or a zip, to be compared with what a manifest says of them. */

import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

export interface HeldFile {
  /** In bytes. */
  readonly size: number;
  readonly open: () => Promise<Readable>;
}

export interface HeldFiles {
  /** By path: relative, with forward slashes. */
  readonly files: ReadonlyMap<string, HeldFile>;
  /** What is there and is no file: symbolic links, devices. They are not opened. */
  readonly others: readonly string[];
  readonly close: () => void;
}

/** Why something cannot be verified at all: a sentence or two, for whoever asked. */
export class Unverifiable extends Error {
  override name = 'Unverifiable';
}

/** A manifest of a million files has some 200 MB. */
const maxBytesOfText = 2 ** 28;

/** A file as text. Throws an Unverifiable where it is too large to be what it says. */
export async function textOf({ size, open }: HeldFile, path: string): Promise<string> {
  if (size > maxBytesOfText) throw new Unverifiable(`${path} is too large to be read.`);
  return await text(await open());
}
