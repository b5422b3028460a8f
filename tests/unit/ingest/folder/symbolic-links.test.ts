/** A link in the content folder could lead to any file of the machine that builds: each is told, and none is followed. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import { planRevise } from '#editing/revise.ts';
import { listContent } from '#ingest/folder/content-files.ts';
import { fileHash } from '#ingest/kept/read-versions.ts';
import { loadArchive } from '#ingest/load-archive.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const media =
  'media:\n  - { kind: map, file: a.gif, alt: A map, credit: The Gazette, licence: By leave }\n';
const article = `---\ntitle: A\ndate: 2024\npublisher: The Gazette\n${media}---\n\nText.\n`;
const kept = article.replace('Text', 'The first text');
const picture = 'GIF89a\x01\0\x01\0\0\0\0;';
const record = { version: 2, sha256: 'a'.repeat(64), corrections: 0 };
const content = {
  'articles/2024/a.md': article,
  'events/fire.md': '---\ntitle: Fire\ndate: 2024\n---\n',
  'topics/port.md': '---\nname: Port\nkind: place\n---\n',
  'media/a.gif': picture,
  'versions/a/1.md': kept,
  'versions/ledger.json': JSON.stringify({
    a: { ...record, kept: { 1: { sha256: fileHash(kept) } } },
  }),
  'addresses.txt': '/\n',
  'links.json': '{}\n',
};

/** Every file and folder of an archive that it reads. */
const places = [
  'articles',
  'articles/2024',
  'articles/2024/a.md',
  'events',
  'events/fire.md',
  'topics',
  'topics/port.md',
  'media',
  'media/a.gif',
  'versions',
  'versions/a',
  'versions/a/1.md',
  'versions/ledger.json',
  'addresses.txt',
  'links.json',
] as const;

/** The content with one of its places moved out, and a link to it put there. */
function linkedAt(place: string): string {
  const root = temporaryFolder(content);
  const outside = join(temporaryFolder({}), 'outside');
  renameSync(join(root, place), outside);
  symlinkSync(outside, join(root, place));
  return root;
}

const linksIn = (root: string) =>
  readArchive(root)
    .problems.filter(({ code }) => code === 'file-linked')
    .map(({ path, severity }) => `${severity} ${path.slice(path.indexOf('archive-test'))}`);

test('without links this archive has no error but its version', () => {
  const { problems } = readArchive(temporaryFolder(content));
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'version-unexplained' },
  ]);
});

test.each(places)('a link at %s is told once, by its name', (place) => {
  const root = linkedAt(place);
  expect(linksIn(root)).toEqual([expect.stringMatching(new RegExp(`^error .*/${place}$`))]);
});

test.each(places)('a link at %s that leads nowhere is told too', (place) => {
  const root = temporaryFolder(content);
  rmSync(join(root, place), { recursive: true });
  symlinkSync('nowhere', join(root, place));
  expect(linksIn(root)).toEqual([expect.stringMatching(new RegExp(`^error .*/${place}$`))]);
});

test.each([
  ['articles/2024', ({ articles }: Archive) => articles],
  ['events', ({ events }: Archive) => events],
  ['topics/port.md', ({ topics }: Archive) => topics],
  ['media', ({ articles }: Archive) => articles.flatMap(({ pictures }) => [...pictures])],
  ['versions', ({ articles }: Archive) => articles.flatMap(({ versions }) => versions)],
  ['versions/a', ({ articles }: Archive) => articles.flatMap(({ versions }) => versions)],
  ['versions/a/1.md', ({ articles }: Archive) => articles.flatMap(({ versions }) => versions)],
  ['addresses.txt', ({ promised }: Archive) => [...(promised?.lines ?? [])]],
] as const)('what is behind a link at %s is not in the archive', (place, held) => {
  expect(held(readArchive(temporaryFolder(content)).archive)).not.toEqual([]);
  expect(held(readArchive(linkedAt(place)).archive)).toEqual([]);
});

test.each(['media/_hidden.gif', 'media/.hidden.gif'])(
  'a picture that is a link is told, whatever its name: %s',
  (place) => {
    const name = place.slice('media/'.length);
    const root = temporaryFolder({
      ...content,
      'articles/2024/a.md': article.replace('a.gif', name),
      outside: picture,
    });
    symlinkSync(join(root, 'outside'), join(root, place));
    expect(linksIn(root)).toEqual([expect.stringMatching(/^error .*hidden\.gif$/)]);
  },
);

test('a picture beside its article that is a link is told', () => {
  const root = temporaryFolder({ ...content, outside: picture });
  rmSync(join(root, 'media'), { recursive: true });
  symlinkSync(join(root, 'outside'), join(root, 'articles/2024/a.gif'));
  expect(linksIn(root)).toEqual([expect.stringMatching(/^error .*\/articles\/2024\/a\.gif$/)]);
});

test('the content folder itself may be a link', () => {
  const place = join(temporaryFolder({}), 'content');
  symlinkSync(temporaryFolder(content), place);
  const { archive } = readArchive(place);
  expect(linksIn(place)).toEqual([]);
  expect(archive.articles[0]?.pictures.size).toBe(1);
  expect(archive.articles[0]?.versions.length).toBe(1);
  expect(archive.promised).not.toBeNull();
});

test('a preview that looks for changes follows no link, and stops at none', () => {
  const root = temporaryFolder({ 'topics/port.md': content['topics/port.md'] });
  symlinkSync('..', join(root, 'round'));
  symlinkSync('nowhere', join(root, 'lost'));
  const before = process.env.ARCHIVE_CONTENT;
  process.env.ARCHIVE_CONTENT = root;
  try {
    expect(loadArchive().topics).toHaveLength(1);
  } finally {
    if (before === undefined) delete process.env.ARCHIVE_CONTENT;
    else process.env.ARCHIVE_CONTENT = before;
  }
});

test('revise keeps no version behind a link', () => {
  const plan = planRevise(linkedAt('versions'), ['a']);
  expect(plan).toMatchObject({ ok: false });
});

describe('any number of links, anywhere', () => {
  test('each is told, and no text from outside comes in', () => {
    const link = fc.record({
      place: fc.constantFrom(
        ...places,
        'media/b',
        'versions/b',
        'versions/a/2.md',
        'versions/x/y',
        'articles/b.md',
        'articles/2025',
      ),
      target: fc.constantFrom('file', 'folder', 'nowhere', '..'),
    });
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 4 }), (links) => {
        const outside = mkdtempSync(join(tmpdir(), 'archive-outside-'));
        const root = temporaryFolder({
          ...content,
          'secret/a.md': article.replace('title: A', 'title: SECRET'),
        });
        renameSync(join(root, 'secret'), join(outside, 'folder'));
        symlinkSync(join(outside, 'folder/a.md'), join(outside, 'file'));
        const placed = links.flatMap(({ place, target }) => {
          try {
            rmSync(join(root, place), { recursive: true, force: true });
            mkdirSync(join(root, place, '..'), { recursive: true });
            symlinkSync(target === '..' ? '..' : join(outside, target), join(root, place));
            return [place];
          } catch {
            return [];
          }
        });
        const { archive, problems } = readArchive(root);
        rmSync(outside, { recursive: true });
        expect(JSON.stringify(archive.articles)).not.toContain('SECRET');
        if (placed.length > 0) expect(problems.map(({ code }) => code)).toContain('file-linked');
        const told = problems.filter(({ code }) => code === 'file-linked').map(({ path }) => path);
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 100 },
    );
  });
});

test('the list of files names no file behind a link', () => {
  expect(listContent(linkedAt('articles/2024')).files.map(({ id }) => id)).toEqual([
    'fire',
    'port',
  ]);
  expect(readFileSync(join(linkedAt('topics'), 'topics/port.md'), 'utf8')).toContain('Port');
});
