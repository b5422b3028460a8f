// Adds to package-lock.json the packages for other platforms that a registry mirror lacks. npm leaves
// them out, and its own `npm ci` then rejects the lock ("Missing: x@ from lock file", npm/cli issue
// 9846). An added entry has a version, os and cpu, and no hash.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  darwin: 'darwin',
  win32: 'win32',
  win: 'win32',
  linux: 'linux',
  android: 'android',
};
const processors = ['x64', 'arm64', 'arm', 'ia32', 'wasm32'];

/** Where npm looks for a package: beside its parent's own packages, then in each folder above. */
function placesOf(name, parent) {
  const place = `${parent && `${parent}/`}node_modules/${name}`;
  if (parent === '') return [place];
  return [
    place,
    ...placesOf(name, parent.slice(0, Math.max(parent.lastIndexOf('/node_modules/'), 0))),
  ];
}

/** What npm would have written, read off a name such as `@esbuild/linux-x64` or `x-linux-arm64-musl`. */
function entryOf(name, version, dev) {
  const words = name.split('/').pop().split('-');
  return {
    version,
    cpu: [words.find((word) => processors.includes(word)) ?? 'none'],
    ...(dev && { dev }),
    ...(words.includes('musl') && { libc: ['musl'] }),
    optional: true,
    os: [words.map((word) => systems[word]).find(Boolean) ?? 'none'],
  };
}

for (const [parent, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const places = placesOf(name, parent);
    const isLocked = places.some((place) => lock.packages[place]?.version === version);
    if (isLocked || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    const free = places.findLast((place) => !(place in lock.packages)) ?? places[0];
    lock.packages[free] = entryOf(name, version, dev);
    console.log(`added ${name}@${version}`);
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
);
