/**
 * Writes a folder as a zip that is the same, byte for byte, on every machine: sorted, stored as it is (no two versions of
 * zlib compress alike), every file dated 1980-01-01 and readable by all (docs/decisions/0012-packs.md).
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { compareText } from '#archive/problem.ts';
import { folderFiles } from '#fixity/folder-files.ts';
import { centralHeader, endOfZip, fileHeader, type ZipEntry, zipEntry } from './zip-format.ts';

/** In: a folder whose files fit into memory one by one, and the file to write. Rejects where it cannot be written. */
export async function writeZip(folder: string, out: string): Promise<void> {
  const paths = [...folderFiles(folder).files.keys()].toSorted(compareText);
  await pipeline(zipBytes(paths, folder), createWriteStream(out));
}

function* zipBytes(paths: readonly string[], folder: string): Generator<Buffer> {
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    const entry = zipEntry(path, bytes, offset);
    const header = fileHeader(entry);
    yield header;
    yield bytes;
    entries.push(entry);
    offset += header.length + bytes.length;
  }
  let size = 0;
  for (const entry of entries) {
    const header = centralHeader(entry);
    yield header;
    size += header.length;
  }
  yield endOfZip(entries.length, size, offset);
}
