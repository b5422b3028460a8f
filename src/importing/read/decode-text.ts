/** From the bytes of a clipping to its text: UTF-8, or the encoding that the file itself declares. */
import { fail, type Read } from '#importing/clipping.ts';

export const maxBytes = 20 * 1024 * 1024;

const saveAsUtf8 =
  'Open it in a text editor or browser, save it again with the encoding UTF-8, and import that.';

/** The first bytes, in hexadecimal, of files that people take for text. */
const otherFormats: readonly (readonly [string, string])[] = [
  ['255044462d', 'a PDF'],
  ['504b0304', 'a ZIP file, such as a document of Word or LibreOffice'],
  ['d0cf11e0', 'a document of an older Word'],
  ['7b5c727466', 'an RTF document'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['47494638', 'a picture'],
  ['62706c6973743030', 'a web archive of Safari'],
];

/** In: the encoding, where an editor names it. Line ends become `\n`; control characters, which no text needs, go. */
export function decodeText(bytes: Uint8Array, encoding?: string): Read<string> {
  if (bytes.length > maxBytes) return tooLarge();
  const head = Buffer.from(bytes.subarray(0, 4096));
  const format = otherFormats.find(([magic]) => head.toString('hex', 0, 8).startsWith(magic))?.[1];
  if (format !== undefined) {
    return fail(
      'clipping-not-text',
      `The file is ${format}, not text.`,
      'Copy its text into a .txt file, or save the page as HTML, and import that.',
    );
  }
  const decoded =
    encoding === undefined ? decode(bytes, head.toString('latin1')) : decodeGiven(bytes, encoding);
  if (!decoded.ok) return decoded;
  const text = decoded.value
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(controls, '');
  if (text.trim() !== '') return { ok: true, value: text };
  return fail('clipping-empty', 'The file is empty.', 'Import a file that has a report in it.');
}

/** All but tab and line feed. */
const controls = /(?![\t\n])\p{Cc}/gu;

function decode(bytes: Uint8Array, start: string): Read<string> {
  const mark = encodingOfMark(bytes);
  const declared = mark ?? declaredEncoding(start);
  const asUtf8 = mark?.startsWith('utf-16') ? undefined : decodeAs('utf-8', bytes);
  if (asUtf8?.includes('\0')) {
    return fail(
      'clipping-not-text',
      'The file contains zero bytes, which no text has.',
      saveAsUtf8,
    );
  }
  // What reads as UTF-8 is UTF-8, also where a browser left an older declaration in the page.
  if (asUtf8 !== undefined) return { ok: true, value: asUtf8 };
  if (declared === undefined || /^utf-?8$/i.test(declared)) return notUtf8(bytes, declared);
  const text = decodeAs(declared, bytes);
  if (text !== undefined) return { ok: true, value: text };
  return fail(
    'encoding-invalid',
    `The file says that its encoding is ${declared}, but it cannot be read as that.`,
    saveAsUtf8,
  );
}

function decodeGiven(bytes: Uint8Array, encoding: string): Read<string> {
  const text = decodeAs(encoding, bytes);
  if (text !== undefined) return { ok: true, value: text };
  return fail(
    'encoding-invalid',
    `The file cannot be read as ${encoding}.`,
    'Name its real encoding, such as --encoding windows-1252, or leave --encoding out.',
  );
}

/** Whether there is an encoding of this name. */
export function isEncoding(name: string): boolean {
  return decodeAs(name, new Uint8Array()) !== undefined;
}

function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** `<meta charset>`, `<meta http-equiv>` or the XML declaration, within the first bytes. */
function declaredEncoding(start: string): string | undefined {
  const declaration =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(start);
  return declaration?.[1];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array, declared: string | undefined): Read<string> {
  const line = firstLineThatIsNot(bytes);
  const says = declared === undefined ? 'names no encoding' : 'says that it is UTF-8';
  return fail(
    'encoding-invalid',
    `The file ${says}, but line ${line} is not UTF-8. It is in an older encoding, such as Windows-1252 (Western), Windows-1250 (Central European) or Windows-1256 (Arabic).`,
    'Name the encoding: --encoding windows-1252. Or open the file in a text editor, save it again with the encoding UTF-8, and import that.',
    { line, column: 1 },
  );
}

function firstLineThatIsNot(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end;
    if (decodeAs('utf-8', bytes.subarray(from, to)) === undefined) return line;
    line += 1;
    from = to + 1;
  }
  return 1;
}

export function tooLarge(): Read<never> {
  return fail(
    'clipping-too-large',
    'The file is larger than the limit of 20 MB.',
    'Import a smaller part of it: of a WordPress export, fewer posts at a time.',
  );
}
