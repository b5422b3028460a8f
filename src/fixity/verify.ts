/** Verifies a folder, a zip or an address, whichever a name is. */
import { statSync } from 'node:fs';
import type { Verdict } from './difference.ts';
import { folderFiles, markedFolder } from './folder-files.ts';
import { type HeldFiles, Unverifiable } from './held-files.ts';
import { verifyAddress } from './verify-address.ts';
import { bagDeclaration, payloadManifest, verifyBag } from './verify-bag.ts';
import { siteManifest, verifySite } from './verify-site.ts';
import { zipFiles } from './zip-files.ts';

/** Rejects with an Unverifiable where it can't be verified: its message says why. */
export async function verify(target: string): Promise<Verdict> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target)) return await verifyAddress(target);
  const held = await heldFiles(target);
  try {
    if (held.files.has(bagDeclaration) || held.files.has(payloadManifest)) {
      return await verifyBag(held);
    }
    if (held.files.has(siteManifest)) return await verifySite(held);
  } finally {
    held.close();
  }
  throw new Unverifiable(
    `${target} has no manifest: neither ${siteManifest}, which a build writes, nor ${bagDeclaration}, which a pack has.`,
  );
}

async function heldFiles(target: string): Promise<HeldFiles> {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) throw new Unverifiable(`There is no ${target}.`);
  if (!found.isDirectory()) return await zipFiles(target);
  const marks = [bagDeclaration, payloadManifest, siteManifest];
  return folderFiles(markedFolder(target, marks));
}
