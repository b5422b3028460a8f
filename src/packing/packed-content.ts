/** The content folder as it may be passed on: what is published, and of each file what its rights allow. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { mayShowText } from '#archive/version.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import { textBelow } from '#ingest/folder/read-text.ts';
import { linkOnTheWay } from '#ingest/folder/symbolic-links.ts';
import { addressesFile } from '#ingest/kept/read-addresses.ts';
import { linksFile } from '#ingest/kept/read-links.ts';
import { ledgerFile, readVersions } from '#ingest/kept/read-versions.ts';
import { frontMatterText } from './front-matter-text.ts';

/**
 * Copies the files that the archive names, and no others: whatever else lies in the folder stays there. A report whose text
 * is not to be shown (`rights` with `text: none`, or withdrawn) is its front matter alone; so is an earlier version of one.
 * In: content without errors.
 */
export function copyContent(folder: string, archive: Archive, to: string): void {
  const copy = (path: string, showsText = true) =>
    copyFile(folder, path, join(to, relative(messagePath(folder), path)), showsText);
  const { versions } = readVersions(folder, textBelow(folder));
  for (const { id, path, status, rights } of archive.articles) {
    copy(path, status === 'published' && rights.text !== 'none');
    for (const { path: kept, fields } of versions?.kept.get(id) ?? []) {
      // Earlier versions obey the rights of today.
      copy(kept, status === 'published' && mayShowText(fields.rights.text, rights.text));
    }
  }
  for (const { path } of [...archive.events, ...archive.topics]) copy(path);
  for (const { pictures } of archive.published) {
    for (const { path } of pictures.values()) copy(path);
  }
  // What the archive remembers across builds.
  for (const file of [ledgerFile(folder), addressesFile(folder), linksFile(folder)]) {
    if (existsSync(file)) copy(messagePath(file));
  }
}

/** Throws where a link has come in between since the content was read. */
function copyFile(folder: string, from: string, to: string, showsText: boolean): void {
  const link = linkOnTheWay(folder, from);
  if (link !== undefined) throw new Error(`${messagePath(link)} is a symbolic link.`);
  mkdirSync(dirname(to), { recursive: true });
  if (showsText) cpSync(from, to);
  else writeFileSync(to, frontMatterText(readFileSync(from, 'utf8'), messagePath(from)));
}
