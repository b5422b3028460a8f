/** Verifies the files of a built archive against the manifest that the build wrote. */
import { type Difference, differences, type Verdict } from './difference.ts';
import { type HeldFiles, textOf, Unverifiable } from './held-files.ts';
import { readManifest, sums } from './manifest.ts';
import { sha256OfText } from './sha256.ts';

/** Where the manifest of a site lies, from its root on. */
export const siteManifest = 'data/manifest-sha256.txt';

/** Rejects with an Unverifiable where there is no manifest, or one that cannot be trusted. */
export async function verifySite({ files, others }: HeldFiles): Promise<Verdict> {
  const file = files.get(siteManifest);
  if (!file) throw new Unverifiable(`There is no ${siteManifest}.`);
  const text = await textOf(file, siteManifest);
  const manifest = readManifest(text, sums);
  if (!manifest.ok) throw new Unverifiable(manifest.fault);
  const { value: digests } = manifest;
  const added = [...files.keys(), ...others]
    .filter((path) => path !== siteManifest && !digests.has(path))
    .map((path): Difference => ({ kind: 'added', path }));
  return {
    manifest: siteManifest,
    sha256: sha256OfText(text),
    files: digests.size,
    differences: [...(await differences(digests, files)), ...added],
  };
}
