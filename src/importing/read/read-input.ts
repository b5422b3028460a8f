/** Reads the bytes of a clipping, from a file or from what is piped in. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { suggestion } from '#archive/text/suggestions.ts';
import { fail, type Read } from '#importing/clipping.ts';
import { maxBytes, tooLarge } from './decode-text.ts';

/** In: a path, relative to the current folder or absolute. */
export function readFile(path: string): Read<Uint8Array> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return missing(path);
  if (stats.isDirectory()) {
    return fail(
      'clipping-is-folder',
      'This is a folder, not a file.',
      'Name one file: the .html, .txt, .md or .xml itself.',
    );
  }
  if (stats.size > maxBytes) return tooLarge();
  try {
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    return fail(
      'clipping-unreadable',
      `The file cannot be read${reason}.`,
      'Check its permissions.',
    );
  }
}

/** What is piped in or pasted. It stops reading past the limit. */
export async function readStream(stream: Readable): Promise<Read<Uint8Array>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > maxBytes) return tooLarge();
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

function missing(path: string): Read<never> {
  const folder = dirname(path);
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder)
    : [];
  const remedy = `${suggestion(basename(path), names)}Name a file by its path from the folder that you are in.`;
  return fail('clipping-missing', 'There is no such file.', remedy);
}
