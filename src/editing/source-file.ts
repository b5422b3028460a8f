/** A content file taken apart for editing: its front matter as a tree that knows its offsets, and its body. */
import { type Document, parseDocument } from 'yaml';
import { readFrontMatter } from '#ingest/front-matter/front-matter.ts';
import type { TextEdit } from './text-edits.ts';

/** All offsets are those of the text without a byte order mark and with plain line ends. */
export interface SourceFile {
  /** The front matter; the ranges of its nodes count from `blockStart`. */
  readonly document: Document.Parsed;
  /** The lines between the fences. */
  readonly block: string;
  readonly blockStart: number;
  readonly body: string;
  readonly bodyStart: number;
  /** Edits by the offsets of the text as it is in the file, with the file's own line ends. */
  readonly toFile: (edits: readonly TextEdit[]) => TextEdit[];
}

/** In: the text of a file. `undefined` where its front matter cannot be read. */
export function openSource(text: string): SourceFile | undefined {
  const read = readFrontMatter(text);
  if (!read.ok) return undefined;
  const { plain, offsets, lineEnd } = withPlainLines(text);
  const blockStart = plain.indexOf('\n') + 1;
  const block = plain.slice(blockStart, plain.indexOf('\n---', blockStart - 1) + 1);
  const { body } = read.value;
  const at = (offset: number) => offsets[offset] ?? text.length;
  return {
    document: parseDocument(block, { schema: 'failsafe' }),
    block,
    blockStart,
    body,
    bodyStart: plain.length - body.length,
    toFile: (edits) =>
      edits.map((edit) => ({
        start: at(edit.start),
        end: at(edit.end),
        text: edit.text.replaceAll('\n', lineEnd),
      })),
  };
}

/** The text as it is read, and for each of its characters its offset in the file. */
function withPlainLines(text: string) {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const offsets: number[] = [];
  let plain = '';
  for (let at = start; at < text.length; at += 1) {
    const isLineEnd = text[at] === '\r';
    offsets.push(at);
    plain += isLineEnd ? '\n' : text[at];
    if (isLineEnd && text[at + 1] === '\n') at += 1;
  }
  offsets.push(text.length);
  return { plain, offsets, lineEnd: /\r\n?|\n/.exec(text)?.[0] ?? '\n' };
}
