/** The records of a zip of stored files (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16). */
import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly name: Buffer;
  readonly crc: number;
  /** In bytes. */
  readonly size: number;
  /** Where its header begins. */
  readonly offset: number;
}

const most16 = 0xffff;
const most32 = 0xffffffff;

/** 2.0 for folders in names; 4.5 for what is past four gigabytes or 65,535 files (Zip64). */
const version = 20;
const version64 = 45;
/** Names are UTF-8 (bit 11). */
const flags = 0x0800;
/** 1980-01-01, 00:00, the first moment that a zip can name: years since 1980, months, days. */
const date = (0 << 9) | (1 << 5) | 1;
/** Made under Unix by version 6.3, where a plain file is readable by all and writable by its owner. */
const madeBy = (3 << 8) | 63;
const mode = 0o100644;

export function zipEntry(path: string, bytes: Buffer, offset: number): ZipEntry {
  return { name: Buffer.from(path), crc: crc32(bytes), size: bytes.length, offset };
}

export function fileHeader({ name, crc, size }: ZipEntry): Buffer {
  return Buffer.concat([
    words([0x04034b50, 4], [version, 2], [flags, 2], [0, 2], [0, 2], [date, 2]),
    words([crc, 4], [size, 4], [size, 4], [name.length, 2], [0, 2]),
    name,
  ]);
}

export function centralHeader({ name, crc, size, offset }: ZipEntry): Buffer {
  const isFar = offset >= most32;
  const extra = isFar ? words([0x0001, 2], [8, 2], [offset, 8]) : Buffer.alloc(0);
  return Buffer.concat([
    words([0x02014b50, 4], [madeBy, 2], [isFar ? version64 : version, 2], [flags, 2], [0, 2]),
    words([0, 2], [date, 2], [crc, 4], [size, 4], [size, 4]),
    words([name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [mode * 2 ** 16, 4]),
    words([isFar ? most32 : offset, 4]),
    name,
    extra,
  ]);
}

/** In: how many files, and the size and place of the central directory in bytes. */
export function endOfZip(files: number, size: number, offset: number): Buffer {
  const end = words(
    [0x06054b50, 4],
    [0, 4],
    [Math.min(files, most16), 2],
    [Math.min(files, most16), 2],
    [Math.min(size, most32), 4],
    [Math.min(offset, most32), 4],
    [0, 2],
  );
  if (files < most16 && size < most32 && offset < most32) return end;
  return Buffer.concat([
    words([0x06064b50, 4], [44, 8], [madeBy, 2], [version64, 2], [0, 4], [0, 4]),
    words([files, 8], [files, 8], [size, 8], [offset, 8]),
    words([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4]),
    end,
  ]);
}

/** A number, and how many bytes it takes, least first. */
type Word = readonly [value: number, bytes: 2 | 4 | 8];

function words(...list: readonly Word[]): Buffer {
  return Buffer.concat(
    list.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
      else buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
