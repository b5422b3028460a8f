/** Verifies a bag (BagIt 1.0, RFC 8493) with SHA-256 manifests, as `npm run pack` writes it. */
import { type Difference, differences, type Verdict } from './difference.ts';
import { type HeldFiles, textOf, Unverifiable } from './held-files.ts';
import { bagSums, type Digests, readManifest } from './manifest.ts';
import { sha256OfText } from './sha256.ts';

export const bagDeclaration = 'bagit.txt';
export const bagInfo = 'bag-info.txt';
export const payloadManifest = 'manifest-sha256.txt';
export const tagManifest = 'tagmanifest-sha256.txt';

const declaration = /^BagIt-Version: \d+\.\d+\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/;

/** Rejects with an Unverifiable where a manifest lacks or cannot be trusted. */
export async function verifyBag(held: HeldFiles): Promise<Verdict> {
  const payload = await readDigests(held, payloadManifest);
  const tags = await readDigests(held, tagManifest);
  const { files, others } = held;
  const named = (path: string) => payload.digests.has(path) || tags.digests.has(path);
  const added = [...files.keys(), ...others]
    .filter((path) => path !== tagManifest && !named(path))
    .map((path): Difference => ({ kind: 'added', path }));
  return {
    manifest: tagManifest,
    sha256: sha256OfText(tags.text),
    files: payload.digests.size + tags.digests.size,
    differences: [
      ...(await checkDeclaration(held)),
      ...(await checkOxum(held)),
      ...(await differences(payload.digests, files)),
      ...(await differences(tags.digests, files)),
      ...added,
    ],
  };
}

async function readDigests(
  { files }: HeldFiles,
  path: string,
): Promise<{ readonly digests: Digests; readonly text: string }> {
  const file = files.get(path);
  if (!file) throw new Unverifiable(`The bag has no ${path}.`);
  const text = await textOf(file, path);
  const manifest = readManifest(text, bagSums);
  if (!manifest.ok) throw new Unverifiable(manifest.fault.replace('the manifest', path));
  const isPayload = path === payloadManifest;
  const stray = [...manifest.value.keys()].find((named) => named.startsWith('data/') !== isPayload);
  if (stray !== undefined) throw new Unverifiable(`${path} names ${stray}, which is none of its.`);
  return { digests: manifest.value, text };
}

async function checkDeclaration({ files }: HeldFiles): Promise<Difference[]> {
  const file = files.get(bagDeclaration);
  if (!file) return [{ kind: 'missing', path: bagDeclaration }];
  if (declaration.test(await textOf(file, bagDeclaration))) return [];
  return [{ kind: 'changed', path: bagDeclaration, why: 'it does not declare a bag' }];
}

/** Bytes and number of the payload's files, as `bag-info.txt` gives them; it may leave them out. */
async function checkOxum({ files }: HeldFiles): Promise<Difference[]> {
  const file = files.get(bagInfo);
  const given = file && /^Payload-Oxum:\s*(\S*)/m.exec(await textOf(file, bagInfo))?.[1];
  if (given === undefined) return [];
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const bytes = payload.reduce((sum, [, { size }]) => sum + size, 0);
  const counted = `${bytes}.${payload.length}`;
  if (given === counted) return [];
  const why = `Payload-Oxum is ${given}, and the payload is ${counted}`;
  return [{ kind: 'changed', path: bagInfo, why }];
}
