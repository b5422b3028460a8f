/** The content folder as it may be passed on: what is published, and of each file what its rights allow. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { type Article, articleSchema } from '#archive/article.ts';
import { mayShowText } from '#archive/version.ts';
import { messagePath } from '#ingest/content-files.ts';
import { parseFile } from '#ingest/parse-file.ts';
import { ledgerFile } from '#ingest/read-versions.ts';
import { frontMatterText } from './front-matter-text.ts';

/**
 * Copies it. Drafts are left out, and files that begin with `_`. A report whose text is not to be shown (`rights` with
 * `text: none`, or withdrawn) is its front matter alone; so is an earlier version of one.
 */
export function copyContent(folder: string, archive: Archive, to: string): void {
  const below = (path: string) => relative(messagePath(folder), path);
  for (const { path, ...article } of archive.articles) {
    const showsText = article.status === 'published' && article.rights.text !== 'none';
    copy(path, join(to, below(path)), showsText);
  }
  for (const { path } of [...archive.events, ...archive.topics]) copy(path, join(to, below(path)));
  for (const { pictures } of archive.published) {
    for (const { path } of pictures.values()) copy(path, join(to, below(path)));
  }
  copyLedgers(folder, to);
  for (const article of archive.articles) copyVersions(folder, article, to);
}

/** What the archive remembers across builds: versions, addresses, links that were checked. */
function copyLedgers(folder: string, to: string): void {
  const atTop = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|txt)$/.test(entry.name))
    .filter(({ name }) => !/^[_.]/.test(name))
    .map(({ name }) => join(folder, name));
  for (const file of [...atTop, ledgerFile(folder)]) {
    if (existsSync(file)) copy(file, join(to, relative(folder, file)));
  }
}

/** Earlier versions obey the rights of today. */
function copyVersions(folder: string, { id, status, rights }: Article, to: string): void {
  const kept = join(dirname(ledgerFile(folder)), id);
  if (!existsSync(kept)) return;
  for (const name of readdirSync(kept).filter((one) => extname(one) === '.md')) {
    const file = join(kept, name);
    const { file: version } = parseFile(articleSchema, id, file, readFileSync(file, 'utf8'));
    const older = version?.fields.rights.text ?? 'none';
    copy(
      file,
      join(to, relative(folder, file)),
      status === 'published' && mayShowText(older, rights.text),
    );
  }
}

function copy(from: string, to: string, showsText = true): void {
  mkdirSync(dirname(to), { recursive: true });
  if (showsText) cpSync(from, to);
  else writeFileSync(to, frontMatterText(readFileSync(from, 'utf8')));
}
