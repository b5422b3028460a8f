// Compares the Node in each package that brings one along with the release of Node's makers: `npm run lock` does it, and writes
// what came out to scripts/node/programs.json. The signed list of the release lies beside this file; archives come from where
// the list is from. A program that differs fails; one that could not be compared is named, and is no failure.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carriers, compare, inArchive, readList, sha256 } from './official.mjs';

const here = import.meta.dirname;
const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const names = Object.keys(carriers);

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [version, ...others] = new Set(names.map((name) => optionalDependencies[name]));
if (version === undefined || others.length > 0) {
  refuse(`Each package that brings Node along has one version: write the same one for ${names}.`);
}
const source = `https://nodejs.org/dist/v${version}/`;
const list = readList(readFileSync(join(here, 'SHASUMS256.txt.asc'), 'utf8'));
if (!list.has(`node-v${version}.tar.gz`)) {
  refuse(
    `scripts/node/SHASUMS256.txt.asc is not the list of Node ${version}. Put ${source}SHASUMS256.txt.asc there, after "gpg --verify" with a key of github.com/nodejs/release-keys.`,
  );
}

async function getFile(name) {
  try {
    const answer = await fetch(source + name);
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** The package as the lock file pins it. */
function packedFile(name, folder) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', `${name}@${version}`, '--json', '--pack-destination', folder],
    { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) refuse(`${name}@${version} cannot be had: ${stderr}`);
  const [{ filename }] = [JSON.parse(stdout)].flat().flatMap((one) => one[name] ?? one);
  const bytes = readFileSync(join(folder, filename));
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (packages[`node_modules/${name}`]?.integrity !== integrity) {
    refuse(`${name}@${version} is not what package-lock.json has: run "npm run lock" again.`);
  }
  return bytes;
}

const record = join(here, 'programs.json');
const before = JSON.parse(readFileSync(record, 'utf8'));
const programs = {};
let isWrong = false;
for (const [name, { system, program: path }] of Object.entries(carriers)) {
  const folder = mkdtempSync(join(tmpdir(), 'archive-node-'));
  const program = inArchive(packedFile(name, folder), `package/${path}`);
  rmSync(folder, { recursive: true });
  const found = await compare({ list, version, system, program, getFile });
  const digest = sha256(program);
  // The same bytes need no second comparison where the archive cannot be had.
  const wasSame = before[name]?.sha256 === digest && before[name].official === 'same';
  const { is, why } =
    found.is === 'unknown' && wasSame ? { is: 'same', why: 'as was found before' } : found;
  isWrong ||= is === 'different';
  programs[name] = { version, program: path, sha256: digest, official: is };
  const words = {
    same: 'the official program',
    different: 'NOT the official one',
    unknown: 'NOT COMPARED',
  };
  console.log(`${name} ${version}: ${words[is]}, ${why}`);
}
writeFileSync(record, `${JSON.stringify(programs, null, 2)}\n`);
if (isWrong) refuse('A package brings another Node than its makers publish. Do not use it.');
