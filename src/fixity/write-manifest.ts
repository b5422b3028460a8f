/** Writes the manifest of a site that is whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderFiles } from './folder-files.ts';
import { manifestText, sums } from './manifest.ts';
import { sha256Of } from './sha256.ts';
import { siteManifest } from './verify-site.ts';

/** In: the root of the site. Every file is named but the manifest itself. Rejects where there is anything but files. */
export async function writeSiteManifest(folder: string): Promise<void> {
  const file = join(folder, siteManifest);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, manifestText(await digestsOf(folder, siteManifest), sums));
}

/** The digests of all files of a folder, by path, but for one. */
export async function digestsOf(folder: string, except?: string): Promise<Map<string, string>> {
  const { files, others } = folderFiles(folder);
  if (others.length > 0) throw new Error(`${others[0]} in ${folder} is no file.`);
  const digests = new Map<string, string>();
  for (const [path, { open }] of files) {
    if (path !== except) digests.set(path, await sha256Of(await open()));
  }
  return digests;
}
