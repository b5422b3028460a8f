import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { writeZip } from '#packing/write-zip.ts';
import { centralHeader, endOfZip, fileHeader, zipEntry } from '#packing/zip-format.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = { 'b.txt': 'b', 'a/c.txt': 'c', 'a-b': '', 'سلام/é.txt': 'peace', 'A.txt': 'a' };

/** The files of a folder, made in an order, at a time and with permissions of its own. */
function folderIn(order: readonly [string, string][], seconds: number, mode: number): string {
  const folder = temporaryFolder({});
  for (const [path, text] of order) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode });
    utimesSync(file, seconds, seconds);
  }
  return folder;
}

async function zipped(folder: string): Promise<string> {
  const out = join(temporaryFolder({}), 'a.zip');
  await writeZip(folder, out);
  return out;
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('the same files give the same bytes, wherever, whenever and by whomever they were written', async () => {
  const one = await zipped(folderIn(Object.entries(files), 1e9, 0o600));
  const other = await zipped(folderIn(Object.entries(files).toReversed(), 1.7e9, 0o755));
  expect(hashOf(other)).toBe(hashOf(one));
  // Of every version and every system: a change here changes what a pack's readers have noted.
  expect(hashOf(one)).toBe('fd28ee1fe226f2ccfd34d7dde87d55ee55be06586305e5f9ecbe673d3619c96a');
});

test('names in order, one date, one mode, nothing compressed', async () => {
  const zip = await openPromise(await zipped(folderIn(Object.entries(files), 1e9, 0o600)));
  const entries = await Array.fromAsync(zip.eachEntry());
  expect(entries.map(({ fileName }) => fileName)).toEqual(Object.keys(files).toSorted());
  for (const entry of entries) {
    expect(entry.getLastModDate({ timezone: 'UTC' }).toISOString()).toBe(
      '1980-01-01T00:00:00.000Z',
    );
    expect(entry.externalFileAttributes >>> 16).toBe(0o100644);
    expect([entry.compressionMethod, entry.generalPurposeBitFlag]).toEqual([0, 0x800]);
    expect(entry.compressedSize).toBe(entry.uncompressedSize);
  }
});

test('unzip reads it', async () => {
  const out = await zipped(folderIn(Object.entries(files), 1e9, 0o600));
  const tested = spawnSync('unzip', ['-t', out], { encoding: 'utf8' });
  expect(tested).toMatchObject({ status: 0, stderr: '' });
  const to = temporaryFolder({});
  expect(spawnSync('unzip', ['-q', out, '-d', to]).status).toBe(0);
  expect(readFileSync(join(to, 'a/c.txt'), 'utf8')).toBe('c');
});

test('more files than an old zip could hold', async () => {
  const headers = Array.from({ length: 70_000 }, (_, number) => {
    const path = `f${String(number).padStart(5, '0')}`;
    return zipEntry(path, Buffer.alloc(0), number * 36);
  });
  const bytes = Buffer.concat(headers.map(fileHeader));
  const central = Buffer.concat(headers.map(centralHeader));
  const out = join(temporaryFolder({}), 'many.zip');
  writeFileSync(
    out,
    Buffer.concat([bytes, central, endOfZip(70_000, central.length, bytes.length)]),
  );
  expect((await openPromise(out, { lazyEntries: true })).entryCount).toBe(70_000);
  expect(spawnSync('unzip', ['-tqq', out]).status).toBe(0);
});

test('past four gigabytes a place is told in eight bytes (Zip64)', () => {
  const far = 5 * 2 ** 30;
  const header = centralHeader({ name: Buffer.from('a'), crc: 0, size: 1, offset: far });
  expect(header.readUInt32LE(42)).toBe(0xffffffff);
  expect(header.subarray(47)).toEqual(Buffer.from('010008000000004001000000', 'hex'));
  expect(endOfZip(1, 59, far).readUInt32LE(0)).toBe(0x06064b50);
  expect(endOfZip(1, 59, 100)).toHaveLength(22);
});
