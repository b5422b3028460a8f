/** The files of a zip, read where they lie: nothing is unpacked. A zip that was made to do harm is rejected. */
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type HeldFile, type HeldFiles, Unverifiable } from './held-files.ts';
import { isBelow } from './manifest.ts';

/** What a zip may unpack to: a gigabyte, or a hundred times its size. Text takes a tenth of its room in a zip. */
const maxBytes = 2 ** 30;
const maxRatio = 100;

/**
 * The files of a zip. Where all lie in one folder, their paths begin below it. Rejects with an Unverifiable where the file
 * is no zip, names a path outside of itself or one path twice, or would unpack to far more than it is.
 */
export async function zipFiles(file: string): Promise<HeldFiles> {
  const zip = await openZip(file);
  try {
    const entries = await readEntries(zip, file);
    const files = new Map<string, HeldFile>();
    const others: string[] = [];
    const top = topFolder(entries);
    for (const entry of entries) {
      const path = entry.fileName.slice(top.length);
      if (isPlainFile(entry)) files.set(path, heldFile(zip, entry));
      else others.push(path);
    }
    return { files, others, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    // It checks, while it reads, that a file is no longer and no shorter than the zip says.
    return await openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true });
  } catch (error) {
    throw new Unverifiable(`${file} cannot be read as a zip: ${reason(error)}.`, { cause: error });
  }
}

/** Every entry that is no folder. */
async function readEntries(zip: ZipFile, file: string): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  const rejected = (why: string) => new Unverifiable(`${file} is rejected: ${why}.`);
  const max = Math.max(maxBytes, maxRatio * zip.fileSize);
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (!isBelow(name.replace(/\/$/, '')))
        throw rejected(`${JSON.stringify(name)} is not a safe path`);
      if (entries.has(name)) throw rejected(`${JSON.stringify(name)} is in it twice`);
      bytes += entry.uncompressedSize;
      if (bytes > max) throw rejected('it would unpack to far more than it is');
      entries.set(name, entry);
    }
  } catch (error) {
    throw error instanceof Unverifiable ? error : rejected(reason(error));
  }
  return [...entries.values()].filter(({ fileName }) => !fileName.endsWith('/'));
}

/** The folder that all files lie in, with its slash, or nothing. */
function topFolder(entries: readonly Entry[]): string {
  const tops = new Set(entries.map(({ fileName }) => fileName.slice(0, fileName.indexOf('/') + 1)));
  const [top = '', ...more] = tops;
  return more.length === 0 ? top : '';
}

/** The kind of file that a Unix system noted (the upper half of the attributes): a plain one, or none. */
function isPlainFile({ externalFileAttributes, versionMadeBy }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return versionMadeBy >> 8 !== 3 || kind === 0 || kind === 0o100000;
}

function heldFile(zip: ZipFile, entry: Entry): HeldFile {
  return { size: entry.uncompressedSize, open: async () => await zip.openReadStreamPromise(entry) };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}
