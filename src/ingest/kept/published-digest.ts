/** One number for all content that a site is built from: it shows whether a site is that of the present content. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { compareText } from '#archive/problem.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import { isThere } from '#ingest/folder/symbolic-links.ts';
import { ledgerFile } from './read-versions.ts';

/**
 * SHA-256 in hexadecimal of the names and contents of the files that the pages are made of: articles, events, topics,
 * pictures, the versions that are kept and their ledger. Drafts count for nothing, nor does what commands record beside the
 * content: the list of addresses and the record of links. Line ends count as one character each, as version control may
 * write them either way.
 */
export function publishedDigest(folder: string, archive: Archive): string {
  const { articles, events, topics } = archive;
  const texts = [...articles, ...articles.flatMap(({ versions }) => versions), ...events, ...topics]
    .map(({ path }) => path)
    .concat(isThere(ledgerFile(folder)) ? [messagePath(ledgerFile(folder))] : [])
    .map((path): Part => [path, digestOf(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))]);
  const pictures = articles
    .flatMap((article) => [...article.pictures.values()])
    .map(({ path, digest }): Part => [path, digest]);
  const lines = [...texts, ...pictures].map(
    ([path, digest]) => `${digest}  ${relative(messagePath(folder), path).split(sep).join('/')}\n`,
  );
  return digestOf([...new Set(lines)].toSorted(compareText).join(''));
}

type Part = readonly [path: string, digest: string];

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
