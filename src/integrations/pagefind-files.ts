/** What the build reads of the files that Pagefind has written. No contract covers them: it stops where they are not so. */
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const signature = 'pagefind_dcd';
const fragment = z.object({ url: z.string() });

/** The name that Pagefind finds each page by, with its address, in the order of the names. */
export async function readFragments(folder: string): Promise<{ name: string; url: string }[]> {
  const contents = await readAll(join(folder, 'fragment'));
  return contents.map(({ name, content }) => ({
    name,
    url: fragment.parse(JSON.parse(content.toString('utf8'))).url,
  }));
}

/** The first word of each part of the index, sorted. */
export async function readFirstWords(folder: string): Promise<string[]> {
  const contents = await readAll(join(folder, 'index'));
  return contents.map(({ name, content }) => firstWord(content, name)).sort();
}

async function readAll(folder: string): Promise<{ name: string; content: Buffer }[]> {
  const files = (await readdir(folder)).toSorted();
  return await Promise.all(
    files.map(async (file) => {
      const content = gunzipSync(await readFile(join(folder, file)));
      if (content.toString('latin1', 0, signature.length) !== signature) throw unexpected(file);
      return { name: parse(file).name, content: content.subarray(signature.length) };
    }),
  );
}

/** A part of the index is CBOR (RFC 8949): lists within lists, which begin with the text of a word. */
function firstWord(content: Buffer, name: string): string {
  if (content.length < 8) throw unexpected(name);
  let at = 0;
  while (at < content.length && content.readUInt8(at) >> 5 === 4)
    at += 1 + lengthBytes(content, at);
  const skip = 1 + lengthBytes(content, at);
  const short = content.readUInt8(at) & 31;
  const length = skip === 1 ? short : content.readUIntBE(at + 1, skip - 1);
  const word = content.toString('latin1', at + skip, at + skip + length);
  if (content.readUInt8(at) >> 5 !== 3 || !/^[a-z\d]+$/.test(word)) throw unexpected(name);
  return word;
}

/** How many bytes after the first one say how long a text or a list is. */
function lengthBytes(content: Buffer, at: number): number {
  return { 24: 1, 25: 2, 26: 4 }[content.readUInt8(at) & 31] ?? 0;
}

function unexpected(name: string): Error {
  return new Error(`Pagefind has written ${name} in a form that is not known here.`);
}
