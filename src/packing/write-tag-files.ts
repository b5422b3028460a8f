/** Turns a folder with a payload in `data` into a bag. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '#fixity/folder-files.ts';
import { digestsOf } from '#fixity/write-manifest.ts';
import { type BagFacts, tagFiles } from './bag.ts';
import { readMe } from './read-me.ts';

/** Rejects where the payload holds anything but files. */
export async function writeTagFiles(bag: string, facts: BagFacts): Promise<void> {
  const sizes = [...folderFiles(bag).files.values()].map(({ size }) => size);
  const payload = {
    digests: await digestsOf(bag),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
  for (const [path, text] of tagFiles(facts, payload, readMe(facts))) {
    writeFileSync(join(bag, path), text);
  }
}
