/** Verifies a site that this machine serves, file by file, against its own manifest. */
import type { Difference, Verdict } from './difference.ts';
import { Unverifiable } from './held-files.ts';
import { readManifest, sums } from './manifest.ts';
import { sha256Of, sha256OfText } from './sha256.ts';
import { siteManifest } from './verify-site.ts';

/** How many files are asked for at a time; how long one may take, in milliseconds; how often it may have moved. */
const atATime = 8;
const patience = 30_000;
const maxMoves = 5;

/**
 * In: the address of the front page. Files that no manifest names cannot be found this way. Rejects with an Unverifiable
 * for an address of another machine, and where there is no manifest that can be trusted.
 */
export async function verifyAddress(address: string): Promise<Verdict> {
  const front = ownAddress(address);
  const text = await manifestAt(front);
  const manifest = readManifest(text, sums);
  if (!manifest.ok) throw new Unverifiable(manifest.fault);
  const waiting = manifest.value.entries();
  const found: Difference[] = [];
  const work = async () => {
    for (const [path, sha256] of waiting) found.push(...(await compare(front, path, sha256)));
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return {
    manifest: siteManifest,
    sha256: sha256OfText(text),
    files: manifest.value.size,
    differences: found,
  };
}

/** The address of the site, ending in a slash. Throws an Unverifiable unless it is one of this machine. */
export function ownAddress(address: string): URL {
  const url = URL.parse(address.replace(/\/?$/, '/'));
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new Unverifiable(`${address} is no address of a site.`);
  }
  if (isThisMachine(url.hostname)) return url;
  throw new Unverifiable(
    `${url.hostname} is not this machine, and verify asks no other: what a site elsewhere sends could be made for whoever asks. Download it and verify the folder.`,
  );
}

/** As the URL standard writes hosts: `127.1` has become 127.0.0.1 by then. */
function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

async function manifestAt(front: URL): Promise<string> {
  const address = addressOf(front, siteManifest);
  try {
    const answer = await request(address);
    if (answer.ok) return await answer.text();
    throw new Unverifiable(`${address} answers with ${answer.status}: there is no manifest.`);
  } catch (error) {
    if (error instanceof Unverifiable) throw error;
    throw new Unverifiable(`${address} cannot be read: ${reason(error)}.`, { cause: error });
  }
}

async function compare(front: URL, path: string, sha256: string): Promise<Difference[]> {
  try {
    const answer = await request(addressOf(front, path));
    if (answer.status === 404 || answer.status === 410) return [{ kind: 'missing', path }];
    if (!answer.ok) return [{ kind: 'unread', path, why: `answered with ${answer.status}` }];
    return (await sha256Of(answer.body ?? empty())) === sha256 ? [] : [{ kind: 'changed', path }];
  } catch (error) {
    return [{ kind: 'unread', path, why: reason(error) }];
  }
}

async function* empty(): AsyncGenerator<Uint8Array> {}

/** Each part encoded: a path can name nothing outside of the site. */
function addressOf(front: URL, path: string): URL {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), front);
}

/** Some hosts lead from `about/index.html` to `about/`; nothing leads to another host. */
async function request(address: URL): Promise<Response> {
  let at = address;
  for (let moves = 0; moves <= maxMoves; moves += 1) {
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity' },
      signal: AbortSignal.timeout(patience),
    });
    const to = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || to === null) return answer;
    await answer.body?.cancel();
    const next = URL.parse(to, at);
    if (next?.origin !== at.origin) throw new Error('it leads to another host');
    at = next;
  }
  throw new Error('it redirects too often');
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
