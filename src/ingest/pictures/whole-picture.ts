/** Whether the file of a picture ends where its picture does: a copy that broke off begins like a whole one. */

/** In: a file that begins like a picture. Out: `false` where it is surely cut off. */
export function isWhole(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 12).toString('latin1');
  if (start.startsWith('\xff\xd8')) return hasJpegEnd(bytes);
  if (start.startsWith('\x89PNG')) return bytes.includes('IEND', 8, 'latin1');
  if (start.startsWith('GIF8')) return hasGifEnd(bytes);
  if (start.startsWith('RIFF'))
    return bytes.length >= 8 && bytes.readUInt32LE(4) + 8 <= bytes.length;
  return start.slice(4, 8) === 'ftyp' ? hasWholeBoxes(bytes) : true;
}

/** Its own end is behind the last scan; that of a small picture within it is before. */
function hasJpegEnd(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker === 0xda) return bytes.includes('\xff\xd9', at, 'latin1');
    // Padding has no length.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** A table of colours is there where the first bit is set; the last three bits say how many it has. */
const gifColours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** GIF (version 89a) is a row of pictures and extensions, each in pieces with their lengths, and a byte that ends it. */
function hasGifEnd(bytes: Buffer): boolean {
  let at = 13 + gifColours(bytes[10] ?? 0);
  for (let block = bytes[at]; block !== undefined; block = bytes[at]) {
    if (block === 0x3b) return true;
    // A picture has its place, size and colours before its pieces, an extension its kind.
    at += block === 0x2c ? 11 + gifColours(bytes[at + 9] ?? 0) : 2;
    for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += length + 1;
    at += 1;
  }
  return false;
}

/** AVIF is a row of boxes, each with its length. */
function hasWholeBoxes(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    // 0 is as far as the end; 1 is a length of eight bytes, which no picture needs.
    if (length < 8) return length === 0 || length === 1;
    at += length;
  }
  return at === bytes.length;
}
