import { appendFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differenceLines } from '#fixity/difference.ts';
import { Unverifiable } from '#fixity/held-files.ts';
import { verify } from '#fixity/verify.ts';
import { writeSiteManifest } from '#fixity/write-manifest.ts';
import { writeTagFiles } from '#packing/write-tag-files.ts';
import { writeZip } from '#packing/write-zip.ts';
import { serve } from '../../../scripts/serve.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = { 'index.html': 'front', 'about/index.html': 'about', 'سلام.html': 'peace' };

async function site() {
  const folder = temporaryFolder(files);
  await writeSiteManifest(folder);
  return folder;
}

async function bag() {
  const folder = temporaryFolder({ 'data/site/a%b.html': 'page', 'data/content/a.md': 'report' });
  const facts = {
    title: 'T',
    description: 'D',
    contact: 'c@t.example',
    address: 'https://t.example/',
  };
  await writeTagFiles(folder, { ...facts, latest: null });
  return folder;
}

async function zipOf(folder: string) {
  const zip = join(temporaryFolder({}), 'a.zip');
  await writeZip(folder, zip);
  return zip;
}

const linesOf = async (target: string) => differenceLines((await verify(target)).differences);

test('a site as it was built', async () => {
  const folder = await site();
  const { files: count, differences, manifest, sha256 } = await verify(folder);
  expect([count, differences, manifest]).toEqual([3, [], 'data/manifest-sha256.txt']);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect((await verify(await zipOf(folder))).sha256).toBe(sha256);
});

test('every byte, every file that has gone and every one that was added is reported', async () => {
  const folder = await site();
  appendFileSync(join(folder, 'index.html'), ' ');
  rmSync(join(folder, 'about/index.html'));
  writeFileSync(join(folder, 'new.html'), '');
  symlinkSync('/etc/hostname', join(folder, 'link'));
  const expected = [
    'missing  about/index.html',
    'changed  index.html',
    'added    link',
    'added    new.html',
  ];
  expect(await linesOf(folder)).toEqual(expected);
  rmSync(join(folder, 'link'));
  expect(await linesOf(await zipOf(folder))).toEqual(
    expected.filter((line) => !line.includes('link')),
  );
});

test('a file that became a link to its like is missing', async () => {
  const folder = await site();
  const elsewhere = temporaryFolder({ same: 'front' });
  rmSync(join(folder, 'index.html'));
  symlinkSync(join(elsewhere, 'same'), join(folder, 'index.html'));
  expect(await linesOf(folder)).toEqual(['missing  index.html']);
});

test('a bag, unpacked or as a zip', async () => {
  const folder = await bag();
  expect(await linesOf(folder)).toEqual([]);
  expect(await linesOf(await zipOf(folder))).toEqual([]);
});

test.each([
  ['data/content/a.md', 'changed  data/content/a.md'],
  ['bag-info.txt', 'changed  bag-info.txt'],
  ['manifest-sha256.txt', 'changed  manifest-sha256.txt'],
])('a bag whose %s was changed', async (file, line) => {
  const folder = await bag();
  appendFileSync(join(folder, file), '\n');
  expect(await linesOf(folder)).toContain(line);
});

test('a bag with a file too many, one too few, and another count', async () => {
  const folder = await bag();
  rmSync(join(folder, 'data/content/a.md'));
  writeFileSync(join(folder, 'data/new'), 'new!!');
  writeFileSync(join(folder, 'note.txt'), '');
  expect(await linesOf(folder)).toEqual([
    'changed  bag-info.txt  (Payload-Oxum is 10.2, and the payload is 9.2)',
    'missing  data/content/a.md',
    'added    data/new',
    'added    note.txt',
  ]);
});

test('a bag that declares none', async () => {
  const folder = await bag();
  writeFileSync(join(folder, 'bagit.txt'), 'BagIt-Version: 1.0\n');
  expect(await linesOf(folder)).toContain('changed  bagit.txt  (it does not declare a bag)');
  rmSync(join(folder, 'bagit.txt'));
  expect(await linesOf(folder)).toContain('missing  bagit.txt');
});

test('nothing to verify by', async () => {
  const folder = temporaryFolder({ 'a.txt': 'a' });
  await expect(verify(folder)).rejects.toThrow(Unverifiable);
  await expect(verify(join(folder, 'nowhere'))).rejects.toThrow('There is no ');
  await expect(verify(join(folder, 'a.txt'))).rejects.toThrow('cannot be read as a zip');
});

test('a manifest that leads out of its folder reads nothing there', async () => {
  const folder = await site();
  appendFileSync(join(folder, 'data/manifest-sha256.txt'), `${'0'.repeat(64)}  ../../etc/passwd\n`);
  await expect(verify(folder)).rejects.toThrow('names a path outside of the folder');
});

async function served(folder: string, base = '/') {
  const { url, close } = await serve(folder, { base });
  onTestFinished(close);
  return url;
}

test('a site that this machine serves, under any base', async () => {
  const folder = await site();
  const { sha256 } = await verify(folder);
  const address = await served(folder, '/repo/');
  expect(await verify(address)).toMatchObject({ files: 3, differences: [], sha256 });
  expect(await linesOf(address.replace('127.0.0.1', 'localhost').replace(/\/$/, ''))).toEqual([]);
  appendFileSync(join(folder, 'سلام.html'), '!');
  rmSync(join(folder, 'index.html'));
  expect(await linesOf(address)).toEqual(['missing  index.html', 'changed  سلام.html']);
  await expect(verify(address.replace('/repo/', '/'))).rejects.toThrow('answers with 404');
});

test('nothing is written where it looks', async () => {
  const folder = await site();
  const before = readdirSync(folder, { recursive: true });
  await verify(folder);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
