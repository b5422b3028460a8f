/** From the bytes of a file to the clippings in it. */

import { type Clipping, type Clippings, fail, type Read } from '#importing/clipping.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './markdown-clipping.ts';
import { readPlainText } from './plain-text.ts';
import { readHtml } from './read-html.ts';
import { readTextEnds } from './text-ends.ts';
import { readWordPress } from './wordpress.ts';

/**
 * In: the file's name (`-` for what was pasted), its bytes, and their encoding where an editor names it. Never throws on
 * what is in it.
 */
export function readClippings(name: string, bytes: Uint8Array, encoding?: string): Read<Clippings> {
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const read = readFormat(name, text);
  if (!read.ok) return read;
  return { ok: true, value: { ...read.value, clippings: read.value.clippings.map(readTextEnds) } };
}

function readFormat(name: string, text: string): Read<Clippings> {
  switch (clippingFormat(name, text)) {
    case 'html':
      return single(unlessTooDeep(() => readHtml(text)));
    case 'markdown':
      return single(unlessTooDeep(() => readMarkdown(text)));
    case 'text':
      return single(readPlainText(text));
    case 'xml':
      return unlessTooDeep(() => readWordPress(text));
    case 'mhtml':
      return fail(
        'clipping-not-text',
        'The file is a page saved as one file (MHTML), which cannot be read.',
        'Save the page again as "Web page, HTML only", and import that.',
      );
  }
}

function single(read: Read<Clipping>): Read<Clippings> {
  return read.ok ? { ok: true, value: { clippings: [read.value], skipped: [] } } : read;
}

/** Trees are read by recursion: one that is thousands deep, as no report is, exhausts the stack. */
function unlessTooDeep<T>(read: () => Read<T>): Read<T> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return fail(
      'clipping-too-deep',
      'The parts of the page are nested thousands deep.',
      'Copy the text out of the page into a .txt file with the headline as its first line, and import that.',
    );
  }
}

type ClippingFormat = 'html' | 'markdown' | 'mhtml' | 'text' | 'xml';

const byEnding: Record<string, ClippingFormat> = {
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  mht: 'mhtml',
  mhtml: 'mhtml',
  xhtml: 'html',
  xml: 'xml',
};

/** What a clipping is written in. In: the file's name (`-` for what was pasted) and its text. */
function clippingFormat(name: string, text: string): ClippingFormat {
  const start = text.trimStart().slice(0, 2000);
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype html|<html)\b/i.test(start))
    return 'html';
  if (/^(<\?xml\b|<rss\b)/i.test(start)) return 'xml';
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
  if (named !== undefined) return named;
  if (/^From: <Saved by|^MIME-Version:/m.test(start)) return 'mhtml';
  if (/^<(!--|head|body|main|article|section|header|div|p|h1|meta|title)\b/i.test(start)) {
    return 'html';
  }
  return /^(---\n[a-z][\w-]*:|# )/i.test(start) ? 'markdown' : 'text';
}
