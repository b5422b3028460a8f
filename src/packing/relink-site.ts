/** Makes a built site one that opens from a folder: on a USB stick, in a court's exhibit. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '#fixity/folder-files.ts';
import { writeSiteManifest } from '#fixity/write-manifest.ts';
import { withFilePolicy } from './file-policy.ts';
import { relativeStyle } from './relative-address.ts';
import { relativePage } from './relative-page.ts';

/** Of use to hosts, to search engines and to scripts alone. */
const leftOut =
  /^(?:_headers|_redirects|robots\.txt|sitemap-[^/]*\.xml|speculation-rules\.json|pagefind\/.*|_astro\/.*\.js)$/;

/**
 * In: the folder of the site and the base that it was built for. Pages and style sheets are rewritten in place, and the
 * manifest after them. Feeds and data files keep the whole addresses that they have: they are to be cited.
 */
export async function relinkSite(folder: string, base: string): Promise<void> {
  for (const path of folderFiles(folder).files.keys()) {
    const file = join(folder, path);
    const place = { file: path, base };
    if (leftOut.test(path)) rmSync(file);
    else if (path.endsWith('.html')) {
      writeFileSync(file, withFilePolicy(relativePage(readFileSync(file, 'utf8'), place)));
    } else if (path.endsWith('.css')) {
      writeFileSync(file, relativeStyle(readFileSync(file, 'utf8'), place));
    }
  }
  await writeSiteManifest(folder);
}
