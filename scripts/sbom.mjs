// Writes the bill of materials (CycloneDX 1.5, JSON) of everything that the lock file names, for all platforms:
// `npm run sbom [-- file]`. npm makes it, without asking the registry; the number and time that it gives each run are
// taken out, so that the same lock file gives the same bytes.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2] ?? 'sbom.cdx.json';
const { name } = JSON.parse(readFileSync('package.json', 'utf8'));

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
  { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 },
);
if (status !== 0) {
  console.error(stderr || 'npm sbom cannot be run.');
  process.exit(1);
}
const { serialNumber: _, metadata, ...bom } = JSON.parse(stdout);
const { timestamp: __, component, ...known } = metadata;
// npm names the project after the folder that it lies in.
const described = { ...bom, metadata: { ...known, component: { ...component, name } } };
writeFileSync(file, `${JSON.stringify(described, null, 2)}\n`);
console.log(`${file}: ${bom.components.length} components.`);
