// Sends a file as the answer to a request, and closes it whatever happens: also where the reader leaves halfway, or the
// file shrinks while it is read.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** What a system says of a path that leads to no file. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);

/**
 * Opens an ordinary file; undefined where there is none. Rejects where the system refuses what is there.
 * @param {string} path
 */
export async function openFile(path) {
  // A pipe would keep whoever opens it waiting.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  let file;
  try {
    file = await open(path, flags);
    const facts = await file.stat();
    if (facts.isFile()) return { file, size: facts.size };
  } catch (error) {
    await file?.close();
    if (nothingThere.has(error.code)) return undefined;
    throw error;
  }
  await file.close();
  return undefined;
}

/**
 * Answers with an open file, and closes it.
 * @param {import('node:http').ServerResponse} response
 * @param {{ file: import('node:fs/promises').FileHandle, size: number }} opened
 * @param {{ status: number, headers: Record<string, string>, isPacked: boolean, isHead: boolean }} answer
 */
export async function sendFile(response, { file, size }, { status, headers, isPacked, isHead }) {
  try {
    const coding = isPacked ? { 'content-encoding': 'gzip' } : { 'content-length': size };
    response.writeHead(status, { ...headers, ...coding });
    const isWhole = isHead || size === 0 || (await copy(response, file, size, isPacked));
    // A broken connection says that this is not all: the reader has left, the disk failed, or the file has shrunk.
    if (isWhole) response.end();
    else response.destroy();
  } finally {
    await file.close();
  }
}

/** Whether all of the file has gone out. */
async function copy(response, file, size, isPacked) {
  const source = file.createReadStream({ start: 0, end: size - 1, autoClose: false });
  try {
    await pipeline(isPacked ? [source, createGzip(), response] : [source, response], {
      end: false,
    });
    return source.bytesRead === size;
  } catch {
    return false;
  } finally {
    source.destroy();
  }
}
