import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isWhole } from '#ingest/pictures/whole-picture.ts';
import { readArchive } from '#ingest/read-archive.ts';
import { pictureSize } from '#pictures/encode-picture.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const article = (file: string) =>
  [
    ...['---', 'title: A report', 'date: 2024-05-02', 'publisher: The Gazette', 'media:'],
    ...[`  - kind: picture`, `    file: ${file}`, '    alt: A bridge', '    credit: A. Person'],
    ...['    licence: CC0', '---', '', 'Text.', ''],
  ].join('\n');

/** Noise that is the same in each run: a cut at another byte may leave what looks like an end. */
const noise = Uint8Array.from({ length: 120 * 90 * 3 }, (_, at) => (at * 7919 * (at % 251)) % 256);
const pixels = sharp(noise, { raw: { width: 120, height: 90, channels: 3 } });
const formats = ['jpeg', 'png', 'gif', 'webp', 'avif'] as const;
const pictures = new Map(
  await Promise.all(
    formats.map(
      async (format) => [format, await pixels.clone().toFormat(format).toBuffer()] as const,
    ),
  ),
);

function faultsWith(file: string, bytes: Uint8Array, size = bytes.length): string[] {
  const folder = temporaryFolder({ 'articles/a.md': article(file) });
  mkdirSync(join(folder, 'media'));
  writeFileSync(join(folder, 'media', file), bytes);
  truncateSync(join(folder, 'media', file), size);
  return readArchive(folder)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, line, found }) => `${code} ${line} ${found}`);
}

test.each(formats)(
  'a whole picture is taken, and one that is cut off is told by name: %s',
  (format) => {
    const bytes = pictures.get(format) ?? new Uint8Array();
    expect(faultsWith(`a.${format}`, bytes)).toEqual([]);
    for (const part of [0.3, 0.6, 0.95]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part));
      expect(faultsWith(`a.${format}`, cut)).toEqual([
        `picture-invalid 7 The picture "a.${format}" is cut off: its file ends before the picture does.`,
      ]);
    }
  },
);

test('a GIF is whole only with its last byte, whatever stands there before', () => {
  const gif = pictures.get('gif') ?? Buffer.alloc(0);
  const faults = Array.from({ length: gif.length }, (_, end) => end).filter((end) =>
    isWhole(gif.subarray(0, end)),
  );
  expect(faults.filter((end) => end > 12)).toEqual([]);
  expect([...gif].filter((byte) => byte === 0x3b).length).toBeGreaterThan(5);
  expect(isWhole(gif)).toBe(true);
  expect(isWhole(Buffer.concat([gif, Buffer.alloc(3)]))).toBe(true);
});

test('a picture with a small one in it is cut off where its own end is missing', () => {
  const [jpeg = Buffer.alloc(0)] = [pictures.get('jpeg')];
  const inside = Buffer.concat([Buffer.from([0xff, 0xe1, 0x0f, 0xff]), jpeg.subarray(0, 4000)]);
  const held = Buffer.concat([inside, Buffer.alloc(Math.max(0, 0x1001 - inside.length), 0xd9)]);
  const whole = Buffer.concat([jpeg.subarray(0, 2), held, jpeg.subarray(2)]);
  expect(faultsWith('a.jpg', whole)).toEqual([]);
  expect(faultsWith('a.jpg', whole.subarray(0, whole.length - 20))).toHaveLength(1);
});

test.each([
  [65 * 2 ** 20, 65],
  [2 ** 31 + 2 ** 20, '2,049'],
])('a picture of %i bytes is refused without being read', (size, megabytes) => {
  const [fault] = faultsWith('a.png', pictures.get('png') ?? new Uint8Array(), size);
  expect(fault).toMatch(/^picture-invalid 7 The picture ".*media\/a\.png" has /);
  expect(fault).toContain(`${megabytes} MB; a picture may have up to 64 MB.`);
});

test('what only the decoder finds names the file too', async () => {
  const folder = temporaryFolder({ 'a.png': '\x89PNG\r\n nothing' });
  await expect(pictureSize(join(folder, 'a.png'))).rejects.toThrow(
    /a\.png: The picture cannot be decoded/,
  );
});
