/** Zips that somebody made to do harm: each is told in a sentence, and nothing is read or written outside of it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { differenceLines } from '#fixity/difference.ts';
import { manifestText, sums } from '#fixity/manifest.ts';
import { sha256OfText } from '#fixity/sha256.ts';
import { verify } from '#fixity/verify.ts';
import { centralHeader, endOfZip, fileHeader, zipEntry } from '#packing/zip-format.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Member {
  readonly path: string;
  readonly text: string;
  /** What to write into its records instead, by place from their beginning. */
  readonly change?: (header: Buffer, kind: 'file' | 'central') => void;
  /** What stands in the zip instead of its text. */
  readonly packed?: Buffer;
}

function zipOf(...members: readonly Member[]): string {
  const parts: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const { path, text, change, packed } of members) {
    const offset = Buffer.concat(parts).length;
    const entry = zipEntry(path, Buffer.from(text), offset);
    const [header, central] = [fileHeader(entry), centralHeader(entry)];
    change?.(header, 'file');
    change?.(central, 'central');
    parts.push(header, packed ?? Buffer.from(text));
    centrals.push(central);
  }
  const central = Buffer.concat(centrals);
  const end = endOfZip(members.length, central.length, Buffer.concat(parts).length);
  const folder = temporaryFolder({});
  const file = join(folder, 'a.zip');
  writeFileSync(file, Buffer.concat([...parts, central, end]));
  return file;
}

const page = { path: 'index.html', text: 'front' };
const manifest = {
  path: 'data/manifest-sha256.txt',
  text: manifestText(new Map([[page.path, sha256OfText(page.text)]]), sums),
};

test('one that does no harm is read', async () => {
  expect((await verify(zipOf(page, manifest))).differences).toEqual([]);
});

test.each(['../evil', 'a/../../evil', '/etc/evil', 'C:\\evil', 'a\\..\\evil', './evil', 'a//evil'])(
  'a path that leads out of it: %s',
  async (path) => {
    const zip = zipOf(page, manifest, { path, text: 'evil' });
    await expect(verify(zip)).rejects.toThrow(/is rejected: .*\.$/);
    expect(readdirSync(join(zip, '..'))).toEqual(['a.zip']);
  },
);

test('one path twice', async () => {
  await expect(verify(zipOf(page, manifest, { ...page, text: 'other' }))).rejects.toThrow(
    'is rejected: "index.html" is in it twice.',
  );
});

test('a symbolic link is no file', async () => {
  const link = {
    path: 'link',
    text: '/etc/passwd',
    change: (header: Buffer, kind: string) => {
      if (kind === 'central') header.writeUInt32LE(0o120777 * 2 ** 16, 38);
    },
  };
  const { differences } = await verify(zipOf(page, manifest, link));
  expect(differenceLines(differences)).toEqual(['added    link']);
});

/** Says of a deflated member that it has a number of bytes. */
const deflated = (size: number, packed: Buffer) => (header: Buffer, kind: 'file' | 'central') => {
  const [method, sizes] = kind === 'file' ? [8, 18] : [10, 20];
  header.writeUInt16LE(8, method);
  header.writeUInt32LE(packed.length, sizes);
  header.writeUInt32LE(size, sizes + 4);
};

describe('a zip bomb', () => {
  test('that says how large it is', async () => {
    const packed = deflateRawSync('x');
    const bomb = { path: 'bomb', text: 'x', packed, change: deflated(2 ** 31, packed) };
    await expect(verify(zipOf(page, manifest, bomb))).rejects.toThrow(
      'is rejected: it would unpack to far more than it is.',
    );
  });

  test('that hides it is read no further than it says', async () => {
    const packed = deflateRawSync('x'.repeat(2 ** 26));
    const bomb = { path: 'index.html', text: 'x', packed, change: deflated(5, packed) };
    const { differences } = await verify(zipOf(bomb, manifest));
    expect(differenceLines(differences)).toEqual([
      expect.stringMatching(/^unread {3}index\.html {2}\(too many bytes/),
    ]);
  });

  test('that says more than it has', async () => {
    const packed = deflateRawSync('front');
    const bomb = { ...page, packed, change: deflated(500, packed) };
    const { differences } = await verify(zipOf(bomb, manifest));
    expect(differenceLines(differences)).toEqual([
      expect.stringMatching(/^unread {3}index\.html {2}\(not enough bytes/),
    ]);
  });
});

test('half a zip', async () => {
  const file = join(temporaryFolder({}), 'half.zip');
  writeFileSync(file, Buffer.from('PK\u0003\u0004 and no more'));
  await expect(verify(file)).rejects.toThrow('cannot be read as a zip');
});

test('a name with control characters writes nothing into a terminal', async () => {
  const { differences } = await verify(zipOf(page, manifest, { path: 'a\u001b[2Jb\nc', text: '' }));
  expect(differenceLines(differences)).toEqual([String.raw`added    "a\u001b[2Jb\nc"`]);
});
