/** Which content a built site is of: the build says so in a file of the site, and others compare it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { differenceLines } from '#fixity/difference.ts';
import { folderFiles } from '#fixity/folder-files.ts';
import { Unverifiable } from '#fixity/held-files.ts';
import { verifySite } from '#fixity/verify-site.ts';
import { messagePath } from '#ingest/folder/content-files.ts';
import { publishedDigest } from '#ingest/kept/published-digest.ts';

/** Below the root of the site. */
export const siteContent = 'data/content-sha256.txt';

/** In: the root of a site, and the digest of the content that it was built from. */
export function writeSiteContent(site: string, digest: string): void {
  const file = join(site, siteContent);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${digest}\n`);
}

/**
 * Why a folder is not the site of the present content as the build wrote it; `undefined` where it is. In: the root of the
 * site, and the content folder, both absolute.
 */
export async function notOfContent(
  site: string,
  content: string,
  archive: Archive,
): Promise<string | undefined> {
  const path = messagePath(site);
  const file = join(site, siteContent);
  if (!existsSync(file)) return `There is no ${siteContent} in ${path}, which a build writes.`;
  if (readFileSync(file, 'utf8').trim() !== publishedDigest(content, archive)) {
    return `The site in ${path} was built from other content: something has changed since, or it belongs to another archive.`;
  }
  try {
    const { differences } = await verifySite(folderFiles(site));
    if (differences.length === 0) return undefined;
    return `${differenceLines(differences).join('\n')}\nThe site in ${path} has changed since it was built.`;
  } catch (error) {
    if (error instanceof Unverifiable) return error.message;
    throw error;
  }
}
